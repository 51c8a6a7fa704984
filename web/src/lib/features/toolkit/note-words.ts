import type { ToolAnswer } from '@between/rules/private-tool-use.ts';
import { m } from '#lib/paraglide/messages.js';

export const NOTE_WORDS: Record<ToolAnswer, () => string> = {
  helped: m.toolkit_note_helped,
  a_little: m.toolkit_note_little,
  not_now: m.toolkit_note_not,
};
