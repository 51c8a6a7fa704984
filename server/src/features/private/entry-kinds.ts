import { type EntryKind, parseBody, type PrivateKind } from '@between/rules/private.ts';
import { MOOD } from '@between/rules/private-mood.ts';
import { JOURNAL } from '@between/rules/private-journal.ts';
import { SELF_CHECK } from '@between/rules/private-self-check.ts';
import { GOAL } from '@between/rules/private-goal.ts';
import { SHEETS } from '@between/rules/private-sheet.ts';
import { TOOL_USE } from '@between/rules/private-tool-use.ts';
import { THOUGHT } from '@between/rules/private-thoughts.ts';
import { ShapeError } from '@between/rules/shape.ts';
import { InvalidInput } from '../../platform/errors.ts';

/** What a tool does with JSON text, whatever its shape. */
interface TextKind {
  /** The same, in its shape and nothing else. @throws {ShapeError} */
  settle(text: string): string;
  wordsOf(text: string): readonly string[];
}

function textKind<Body>(kind: EntryKind<Body>): TextKind {
  return {
    settle: (text) => JSON.stringify(parseBody(kind, text)),
    wordsOf: (text) => kind.wordsOf(parseBody(kind, text)),
  };
}

/** Every tool that keeps something, with its shape. */
const ENTRY_KINDS: Readonly<Record<PrivateKind, TextKind>> = {
  journal: textKind(JOURNAL),
  self_check: textKind(SELF_CHECK),
  tool_use: textKind(TOOL_USE),
  goal: textKind(GOAL),
  mood: textKind(MOOD),
  thought_record: textKind(THOUGHT),
  plan: textKind(SHEETS.plan),
  support_map: textKind(SHEETS.support_map),
  self_care: textKind(SHEETS.self_care),
  coping: textKind(SHEETS.coping),
};

/** Words as they are sealed: in the shape of their kind. @throws {InvalidInput} naming the part that is not. */
export function settledBody(kind: PrivateKind, text: string): string {
  try {
    return ENTRY_KINDS[kind].settle(text);
  } catch (problem) {
    if (problem instanceof ShapeError) throw new InvalidInput(problem.field, problem.reason);
    throw problem;
  }
}

/** The words of an opened entry that a search looks at. */
export function wordsOf(kind: PrivateKind, text: string): readonly string[] {
  return ENTRY_KINDS[kind].wordsOf(text);
}
