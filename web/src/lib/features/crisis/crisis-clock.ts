import { ACKNOWLEDGE_MINUTES, FIRST_WORDS_MINUTES } from '@between/rules/safety.ts';
import { type DueClock, span } from '#lib/features/moderation/due.ts';
import type { CrisisDetailFragment } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Crisis = Pick<
  CrisisDetailFragment,
  'level' | 'state' | 'acknowledgeDueAt' | 'replyDueAt' | 'firstWordsAt' | 'signOffDueAt'
> & { followUps: readonly { dueAt: string; doneAt?: string | null }[] };

const MINUTE = 60_000;
/** Below this share of its time a clock says "soon". */
const SOON = 0.34;
const DAY_MINUTES = 24 * 60;

interface Due {
  at: string;
  minutes: number;
  words: (values: { time: string }) => string;
}

/** What people do next, with the clock that runs for it; null while somebody is with the person. */
export function crisisClock(crisis: Crisis, now: Date): DueClock | null {
  const due = dueOf(crisis);
  return due === null ? null : clockTo(due, now);
}

function dueOf({ level, state, ...times }: Crisis): Due | null {
  const minutesOf = level === 'none' ? 'concern' : level;
  if (state === 'detected' || state === 'paged')
    return { at: times.acknowledgeDueAt, minutes: ACKNOWLEDGE_MINUTES[minutesOf], words: m.crisis_take_in };
  if (state === 'acknowledged')
    return { at: times.replyDueAt, minutes: FIRST_WORDS_MINUTES[minutesOf], words: m.crisis_words_in };
  if (state !== 'following_up') return null;
  const [next] = times.followUps.flatMap(({ dueAt, doneAt }) => (doneAt == null ? [dueAt] : [])).toSorted();
  const isSignOffFirst = times.signOffDueAt != null && (next === undefined || times.signOffDueAt <= next);
  if (isSignOffFirst && times.signOffDueAt != null)
    return { at: times.signOffDueAt, minutes: DAY_MINUTES, words: m.crisis_sign_off_in };
  return next === undefined ? null : { at: next, minutes: DAY_MINUTES, words: m.crisis_check_in_in };
}

/** The clock of a card in the queue, where only what is due next is known. */
export function clockOfCard(
  { level, dueAt, isTaken }: { level: Crisis['level']; dueAt?: string | null; isTaken: boolean },
  now: Date,
): DueClock | null {
  if (dueAt == null) return null;
  const minutesOf = level === 'none' ? 'concern' : level;
  const minutes = isTaken ? FIRST_WORDS_MINUTES[minutesOf] : ACKNOWLEDGE_MINUTES[minutesOf];
  return clockTo({ at: dueAt, minutes, words: ({ time }) => time }, now);
}

/** A due time as a clock: `soon` in the last third of its time. */
export function clockTo({ at, minutes, words }: Due, now: Date): DueClock {
  const leftMs = new Date(at).getTime() - now.getTime();
  if (leftMs < 0) return { state: 'late', words: m.moderation_late({ time: span(-leftMs) }), left: 0 };
  const left = Math.min(1, leftMs / (minutes * MINUTE));
  return { state: left < SOON ? 'soon' : 'ok', words: words({ time: span(leftMs) }), left };
}
