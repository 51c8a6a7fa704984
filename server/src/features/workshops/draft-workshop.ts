import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { saveCoHosts } from './co-hosts.queries.ts';
import { workshopAfter } from './readable-workshop.ts';
import { type GivenDetails, takeCoHosts, takeDetails } from './take-details.ts';
import { tellPeople } from './tell-people.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { insertWorkshop } from './workshops.writes.queries.ts';

/** Writes a workshop down; nobody but its people sees it before it is published (TH04). @throws {InvalidInput} naming the field. */
export async function draftWorkshop(ctx: Ctx, input: GivenDetails): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  authorize(actor, 'workshop.draft', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const coHostIds = await takeCoHosts(ctx, input, actor.id);
  const details = await takeDetails(ctx, input, { hostId: actor.id, coHostIds });
  const id = ctx.ids.uuid();

  await transaction(ctx.db, async (tx) => {
    await insertWorkshop(tx, { ...details, id, hostId: actor.id, at: ctx.clock.now() });
    const asked = await saveCoHosts(tx, { workshopId: id, ids: coHostIds, at: ctx.clock.now() });
    await tellPeople(ctx, tx, id, { coHostIds: asked, safetyModeratorId: null });
    await appendAudit(ctx, tx, { action: 'workshop.draft', targetKind: 'workshop', targetId: id });
  });
  return workshopAfter(ctx, id);
}
