import { type EntryKind, PRIVATE_LIMITS } from './private.ts';
import { choiceIn, fieldsOf, linesIn, textIn, yesIn } from './shape.ts';

/** What a page of the journal is. A letter is never sent: nothing here can send it. */
export const JOURNAL_FORMS = ['free', 'prompt', 'gratitude', 'letter'] as const;
export type JournalForm = (typeof JOURNAL_FORMS)[number];

export const JOURNAL_TAGS_MAX = 12;
const TAG_MAX = 40;

/** Place of the draft of a page that was never saved: one for each person. */
export const NEW_PAGE = '00000000-0000-0000-0000-000000000000';

/** One page of the journal (ME42). */
export interface JournalBody {
  form: JournalForm;
  title: string;
  /** What was good is one thing a line. */
  text: string;
  /** The prompt it answers, by its key; empty for free writing. */
  prompt: string;
  tags: string[];
  /** Marked to bring to the next session. */
  isForSession: boolean;
}

export const JOURNAL: EntryKind<JournalBody> = {
  kind: 'journal',
  decode(json) {
    const fields = fieldsOf(json);
    return {
      form: choiceIn(fields, 'form', JOURNAL_FORMS) ?? 'free',
      title: textIn(fields, 'title', PRIVATE_LIMITS.line),
      text: textIn(fields, 'text', PRIVATE_LIMITS.text),
      prompt: textIn(fields, 'prompt', 60),
      tags: linesIn(fields, 'tags', JOURNAL_TAGS_MAX, TAG_MAX),
      isForSession: yesIn(fields, 'isForSession'),
    };
  },
  wordsOf: ({ title, text, tags }) => [title, text, ...tags],
};
