import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';

interface People {
  coHostId: string | null;
  safetyModeratorId: string | null;
}

/** Tells those who were newly given a part in a workshop. */
export async function tellPeople(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  before: People & { id: string },
  next: People,
): Promise<void> {
  const tellings: Telling[] = [];
  const about = { kind: 'workshop_changed', causeId: before.id } as const;
  if (next.coHostId !== null && next.coHostId !== before.coHostId)
    tellings.push({ ...about, accountId: next.coHostId, detail: 'asked_to_host' });
  if (next.safetyModeratorId !== null && next.safetyModeratorId !== before.safetyModeratorId)
    tellings.push({ ...about, accountId: next.safetyModeratorId, detail: 'asked_to_moderate' });
  await tell(ctx, tx, tellings);
}
