import type { EntryKind } from './private.ts';
import { choiceIn, fieldsOf, ShapeError, textIn } from './shape.ts';

/** How a tool was, in one's own eyes. Stopping is an answer like the others. */
export const TOOL_ANSWERS = ['helped', 'a_little', 'not_now'] as const;
export type ToolAnswer = (typeof TOOL_ANSWERS)[number];

/** A word after an exercise of the toolkit, kept with one's moods (ME46). */
export interface ToolUseBody {
  /** The last part of the exercise's address. */
  tool: string;
  answer: ToolAnswer;
}

export const TOOL_USE: EntryKind<ToolUseBody> = {
  kind: 'tool_use',
  decode(json) {
    const fields = fieldsOf(json);
    const answer = choiceIn(fields, 'answer', TOOL_ANSWERS);
    const tool = textIn(fields, 'tool', 40);
    if (answer === null) throw new ShapeError('answer', 'unknown_choice');
    if (!/^[a-z-]+$/u.test(tool)) throw new ShapeError('tool', 'unknown_choice');
    return { tool, answer };
  },
  wordsOf: () => [],
};
