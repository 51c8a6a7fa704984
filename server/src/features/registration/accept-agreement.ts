import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { checkAgreement } from './registration.model.ts';
import { agreementsOf, setAccepted } from './registration.queries.ts';

/** Accepts what changed since one registered; accepting again changes nothing (TH07). @throws {Conflict} `workshop_agreement_changed` when it changed once more. @throws {Forbidden} `no_seat`, `workshop_over`. */
export async function acceptWorkshopAgreement(
  ctx: Ctx,
  { workshopId, version }: { workshopId: string; version: number },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'workshop.acceptAgreement', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    const [newest] = await agreementsOf(tx, [workshopId], null);
    if (newest === undefined || newest.body === '') return;
    checkAgreement(newest, version);
    await setAccepted(tx, { workshopId, accountId: actor.id }, version);
  });
  return workshopAfter(ctx, workshopId);
}
