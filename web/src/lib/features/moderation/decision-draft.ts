import { CONTENT_TOPICS, type ContentTopic } from '@between/rules/content.ts';
import { DECISION_ACTIONS, type DecisionAction, HELP_TOPICS, type HelpTopic } from '@between/rules/moderation.ts';
import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import { readLimits } from './limit-fields.ts';
import { numberOrNull, readSpans, type Span } from './spans.ts';
import type { FormView } from '#lib/forms/form.ts';

/** A decision as it stands in the form right now: what the letters are made of. */
export interface DecisionDraft {
  action: DecisionAction | null;
  rules: string[];
  reason: string;
  noteToAuthor: string;
  noteToReporter: string;
  lockNote: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** UTF-16 units of the words on screen. */
  redactedSpans: Span[];
  slowSeconds: number | null;
  reopenHours: number | null;
  limits: ProposedLimit[];
  attachesHelp: boolean;
  helpTopics: HelpTopic[];
  helpGroupId: string;
  lookAgainDays: number | null;
}

interface Source {
  one(name: string): string;
  isChosen(name: 'contentTopics' | 'helpTopics', topic: string): boolean;
}

function draftOf({ one, isChosen }: Source): DecisionDraft {
  return {
    action: DECISION_ACTIONS.find((action) => action === one('action')) ?? null,
    rules: [...new Set([one('rules'), one('secondRule')])].filter((rule) => rule !== ''),
    reason: one('reason').trim(),
    noteToAuthor: one('noteToAuthor').trim(),
    noteToReporter: one('noteToReporter').trim(),
    lockNote: one('lockNote').trim(),
    contentTopics: CONTENT_TOPICS.filter((topic) => isChosen('contentTopics', topic)),
    contentNote: one('contentNote').trim(),
    redactedSpans: readSpans(one('redactedSpans')),
    slowSeconds: numberOrNull(one('slowSeconds')),
    reopenHours: numberOrNull(one('reopenHours')),
    limits: readLimits(one),
    attachesHelp: one('attachesHelp') !== '',
    helpTopics: HELP_TOPICS.filter((topic) => isChosen('helpTopics', topic)),
    helpGroupId: one('helpGroupId'),
    lookAgainDays: numberOrNull(one('lookAgainDays')),
  };
}

/** As it came back from the server, or empty. */
export function draftOfView(view: FormView): DecisionDraft {
  return draftOf({
    one: (name) => view.value(name),
    isChosen: (name, topic) => view.isChecked(name, false, topic),
  });
}

/** As it stands in the boxes. */
export function draftOfForm(form: HTMLFormElement): DecisionDraft {
  const fields = new FormData(form);
  return draftOf({
    one: (name) => String(fields.get(name) ?? ''),
    isChosen: (name, topic) => fields.getAll(name).includes(topic),
  });
}
