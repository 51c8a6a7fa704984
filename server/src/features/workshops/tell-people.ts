import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';

/** Whom a workshop's host asks for something. */
export interface Asked {
  coHostIds: readonly string[];
  safetyModeratorId: string | null;
}

/** Tells those who were newly asked to run a workshop together, or to look after it. */
export async function tellPeople(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  workshopId: string,
  { coHostIds, safetyModeratorId }: Asked,
): Promise<void> {
  const about = { kind: 'workshop_changed', causeId: workshopId } as const;
  const tellings: Telling[] = coHostIds.map((accountId) => ({ ...about, accountId, detail: 'asked_to_host' }));
  if (safetyModeratorId !== null)
    tellings.push({ ...about, accountId: safetyModeratorId, detail: 'asked_to_moderate' });
  await tell(ctx, tx, tellings);
}
