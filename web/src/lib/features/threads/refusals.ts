import type { ReasonSentences } from '#lib/forms/refusal-sentence.ts';
import { waitInWords } from '#lib/forms/wait.ts';
import { m } from '#lib/paraglide/messages.js';

/** What the API refuses about words, told beside the field. */
export const WORDS_REFUSED: ReasonSentences = {
  empty: ({ field }) => (field === 'title' ? m.threads_problem_title() : m.threads_problem_empty()),
  too_short: ({ field }) => (field === 'title' ? m.threads_problem_title() : m.threads_problem_empty()),
  too_long: ({ field }) =>
    field === 'title'
      ? m.threads_problem_title()
      : field === 'contentNote'
        ? m.threads_problem_note_long()
        : m.threads_problem_body_long(),
  sent_twice: () => m.threads_problem_sent_twice(),
  slow_group: ({ retryAfterSeconds }) => m.postvention_slow_wait({ wait: waitInWords(retryAfterSeconds ?? 60) }),
  slow_thread: ({ retryAfterSeconds }) => m.threads_slow_wait({ wait: waitInWords(retryAfterSeconds ?? 60) }),
  locked: () => m.threads_problem_locked(),
  not_a_member: () => m.groups_card_join(),
  agreement_changed: () => m.groups_card_changed(),
  first_steps: () => m.groups_card_first_steps(),
  read_only: () => m.groups_card_restricted(),
  no_new_threads: () => m.groups_card_no_new_threads(),
  account_paused: () => m.groups_card_paused(),
  unstaffed: () => m.errors_unstaffed(),
};
