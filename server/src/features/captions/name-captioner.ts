import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { activeMember } from '../accounts/active-member.ts';
import { tell } from '../notices/tell.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { captionsInReach } from './caption-facts.ts';
import { setCaptioner } from './captions.queries.ts';

/**
 * Names who may write captions beside those who run it (TH22). Whether they have a seat is not looked at: the answer
 * would tell (ME56). They are told, and need one to be inside. @throws {InvalidInput} `no_such_member`.
 */
export async function nameCaptioner(
  ctx: Ctx,
  { workshopId, handle }: { workshopId: string; handle?: string | null | undefined },
): Promise<{ workshop: WorkshopRow }> {
  const { facts, track } = await captionsInReach(ctx, workshopId);

  authorize(ctx.actor, 'caption.name', facts);

  const isNobody = handle == null || ['', '@'].includes(handle.trim());
  await transaction(ctx.db, async (tx) => {
    const accountId = isNobody ? null : await activeMember(tx, handle);
    if (!isNobody && accountId === null) throw new InvalidInput('handle', 'no_such_member');
    await setCaptioner(tx, workshopId, accountId);
    if (accountId !== null)
      await tell(ctx, tx, [{ accountId, kind: 'workshop_changed', causeId: workshopId, detail: 'asked_to_caption' }]);
    // Whoever was named, or was till now, looks again; nobody else hears of it.
    announce(tx, ctx, (live) => {
      for (const each of [accountId, track?.captionerId])
        if (each != null) live.notice(`account:${each}`, 'questions.changed', { workshopId });
      // A practice is open to them from now on, or no longer.
      if (track?.captionerId != null) live.recheck([track.captionerId]);
    });
  });
  return workshopAfter(ctx, workshopId);
}
