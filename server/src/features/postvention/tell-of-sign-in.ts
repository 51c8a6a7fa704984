import type { Services } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { tell } from '../notices/tell.ts';
import { holdersNow } from './memorial.queries.ts';

/**
 * Somebody proved to be the owner of an account kept in memory: the person may be alive, so whoever can give it back is
 * told at once.
 */
export async function tellOfSignIn(
  services: Pick<Services, 'db' | 'clock' | 'ids' | 'live'>,
  accountId: string,
): Promise<void> {
  await transaction(services.db, async (tx) => {
    const team = await holdersNow(tx, ['lead', 'operator'], { groupId: null, now: services.clock.now() });
    await tell(
      services,
      tx,
      team.map((id) => ({ accountId: id, kind: 'team', causeId: accountId, detail: 'memorial_sign_in' })),
    );
  });
}
