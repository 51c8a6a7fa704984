import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Services } from '../../platform/context.ts';
import { enqueue, transaction } from '../../platform/db.ts';
import { holdersNow } from './memorial.queries.ts';
import { peopleOf, postventionById } from './postvention.queries.ts';
import { tell } from '../notices/tell.ts';

export const TELL_POSTVENTION = 'tell_postvention';
/** People told in one transaction. */
const TOLD_AT_ONCE = 200;

export interface PostventionTelling {
  postventionId: string;
  after: string | null;
}

/**
 * Tells the next members that there is a note from the team, in words that say nothing of a death; the team, with the first
 * of them, that more people are needed. The rest follow in a job of their own.
 */
export async function tellOfPostvention(
  services: Pick<Services, 'db' | 'clock' | 'ids' | 'live'>,
  { postventionId, after }: PostventionTelling,
): Promise<void> {
  await transaction(services.db, async (tx) => {
    const row = await postventionById(tx, postventionId);
    if (row === null) return;
    const people = await peopleOf(tx, { groupId: row.groupId, after, limit: TOLD_AT_ONCE });
    const roles = [...DUTY_ROLES, 'facilitator', 'peer_supporter'] as const;
    const team = after === null ? await holdersNow(tx, roles, { groupId: row.groupId, now: services.clock.now() }) : [];
    await tell(services, tx, [
      ...people.map((accountId) => ({
        accountId,
        kind: 'care_note' as const,
        causeId: postventionId,
        detail: 'postvention',
      })),
      ...team.map((accountId) => ({ accountId, kind: 'team' as const, causeId: postventionId, detail: 'postvention' })),
    ]);
    if (people.length === TOLD_AT_ONCE)
      await enqueue(tx, TELL_POSTVENTION, [{ postventionId, after: people.at(-1) ?? null }]);
  });
}
