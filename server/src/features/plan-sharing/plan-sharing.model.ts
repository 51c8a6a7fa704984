import {
  SHARE_DAYS,
  SHARE_NAME,
  SHARE_WORDS,
  type ShareDays,
  WRONG_WORDS_LIMIT,
  WRONG_WORDS_REST_MINUTES,
} from '@between/rules/plan-sharing.ts';
import { passwordProblem } from '@between/rules/passwords.ts';
import type { Line, SheetBody } from '@between/rules/private-sheet.ts';
import { fieldsOf, linesIn, textIn } from '@between/rules/shape.ts';
import { PLAN_STEPS } from '@between/rules/sheets.ts';
import { InvalidInput } from '../../platform/errors.ts';

type PlanStep = (typeof PLAN_STEPS)[number];

/** What was shared, as it is sealed. */
export interface SharedPart {
  name: PlanStep;
  lines: Line[];
}

/** What only the owner is told of a share. */
export interface ShareLabel {
  name: string;
  steps: string[];
  link: string;
}

export interface ShareRow {
  id: string;
  accountId: string;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  sealedLabel: Buffer;
}

/** A share as its owner reads it. */
export interface OwnShare extends ShareLabel, Pick<ShareRow, 'id' | 'createdAt' | 'expiresAt' | 'endedAt'> {}

/** @throws {InvalidInput} `empty`, `too_long`. Pure. */
export function shareName(given: string): string {
  const name = given.replaceAll(/\s+/g, ' ').trim();
  if (name.length < SHARE_NAME.min) throw new InvalidInput('name', 'empty');
  if (name.length > SHARE_NAME.max) throw new InvalidInput('name', 'too_long');
  return name;
}

/** @throws {InvalidInput} `not_a_share_time`. Pure. */
export function shareDays(given: number): ShareDays {
  const days = SHARE_DAYS.find((each) => each === given);
  if (days === undefined) throw new InvalidInput('days', 'not_a_share_time');
  return days;
}

/** Words as they are compared: a phone may begin with a capital letter or leave two spaces. Pure. */
export function plainWords(given: string): string {
  return given.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** @throws {InvalidInput} `words_too_short`, `words_too_long`, `words_common`. Pure. */
export function newWords(given: string): string {
  const words = plainWords(given);
  const length = [...words].length;
  if (length < SHARE_WORDS.min) throw new InvalidInput('secretWords', 'words_too_short');
  if (length > SHARE_WORDS.max) throw new InvalidInput('secretWords', 'words_too_long');
  if (passwordProblem(words.slice(0, 60), []) === 'password_common')
    throw new InvalidInput('secretWords', 'words_common');
  return words;
}

/** The chosen steps in the order of the plan, without those that hold nothing. @throws {InvalidInput} `nothing_to_share`. Pure. */
export function partsToShare({ lists }: SheetBody, chosen: readonly string[]): SharedPart[] {
  const parts = PLAN_STEPS.filter((name) => chosen.includes(name))
    .map((name) => ({ name, lines: lists[name] ?? [] }))
    .filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) throw new InvalidInput('steps', 'nothing_to_share');
  return parts;
}

/** What wrong words lead to: tries that are left, or a rest. Pure. */
export function afterWrongWords(wrongTries: number, now: Date): { wrongTries: number; restsUntil: Date | null } {
  const tries = wrongTries + 1;
  if (tries < WRONG_WORDS_LIMIT) return { wrongTries: tries, restsUntil: null };
  return { wrongTries: 0, restsUntil: new Date(now.getTime() + WRONG_WORDS_REST_MINUTES * 60_000) };
}

/** Reads a label that was sealed. */
export function decodeLabel(text: string): ShareLabel {
  const fields = fieldsOf(JSON.parse(text));
  return {
    name: textIn(fields, 'name', SHARE_NAME.max),
    steps: linesIn(fields, 'steps', PLAN_STEPS.length, 40),
    link: textIn(fields, 'link', 60),
  };
}
