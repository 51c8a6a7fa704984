import type { CaseDetailFragment, CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Waiting = NonNullable<CaseInQueueFragment['waiting']>;
type Status = CaseDetailFragment['status'];

export const ROLE_WORDS = {
  moderator: m.moderation_role_moderator,
  lead: m.moderation_role_lead,
  clinician: m.moderation_role_clinician,
  safeguarding: m.moderation_role_safeguarding,
} as const;

export const ROUTE_WORDS = {
  clinical: m.moderation_route_clinical,
  safeguarding: m.moderation_route_safeguarding,
  legal: m.moderation_route_legal,
  lead: m.moderation_route_lead,
} as const;

/** A colleague or a role by name; null for nobody in particular. */
function whomOf({ forPerson, forRole }: Waiting): string | null {
  if (forPerson) return forPerson;
  return forRole ? ROLE_WORDS[forRole]() : null;
}

/** What a case waits for, as one sentence of its page; null where it waits for nothing. `when` words an instant. */
export function waitingSentence(status: Status, waiting: Waiting, when: (at: string) => string): string | null {
  const { until, route, isForMe } = waiting;
  const whom = whomOf(waiting);
  if (status === 'on_hold' && until) return m.moderation_waits_hold({ when: when(until) });
  if (status === 'awaiting_member' && until) return m.moderation_waits_member({ when: when(until) });
  if (status === 'escalated' && route) return m.moderation_waits_route({ route: ROUTE_WORDS[route]() });
  if (status === 'in_discussion')
    return whom === null
      ? m.moderation_waits_discussion_plain()
      : m.moderation_waits_discussion({ whom: isForMe ? m.moderation_whom_you() : whom });
  if (isForMe) return m.moderation_waits_for_you();
  return whom === null ? null : m.moderation_waits_for({ whom });
}

/** The same in two or three words, for a row of the queue. */
export function waitingShort(status: Status, waiting: Waiting, when: (at: string) => string): string | null {
  const { until, isForMe } = waiting;
  if (status === 'on_hold' && until) return m.moderation_who_hold({ when: when(until) });
  if (status === 'awaiting_member') return m.moderation_who_member();
  if (isForMe) return m.moderation_who_for_you();
  if (status === 'escalated') return m.moderation_who_route();
  if (status === 'in_discussion') return m.moderation_who_discussion();
  const whom = whomOf(waiting);
  return whom === null ? null : m.moderation_who_for({ whom });
}
