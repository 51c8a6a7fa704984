import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { PublishFacts, WorkshopFacts } from '../../policy/workshop.policy.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { makeWorkshopRoom } from '../chat/make-workshop-room.ts';
import { badgeFor } from '../credentials/shown-credential.ts';
import { workshopAfter, workshopInReach } from './readable-workshop.ts';
import { tellPeople } from './tell-people.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { staffHandles } from './workshops.queries.ts';
import { updateWorkshop } from './workshops.writes.queries.ts';

/**
 * Announces a draft: from now on it is in the programme and people can register (TH04).
 * @throws {Forbidden} `credential_missing` (TH01), `safety_moderator_missing` (TH05). @throws {Conflict} when somebody changed it first.
 */
export async function publishWorkshop(
  ctx: Ctx,
  { workshopId, version }: { workshopId: string; version: number },
): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'workshop.publish', await publishFacts(ctx, workshop, facts));

  if (workshop.state !== 'draft') throw new Conflict('already_in_state');
  const now = ctx.clock.now();
  if (workshop.startsAt <= now) throw new InvalidInput('starts', 'starts_in_the_past');
  await transaction(ctx.db, async (tx) => {
    if (!(await updateWorkshop(tx, { id: workshopId, version }, { state: 'published', publishedAt: now }, now)))
      throw new Conflict('workshop_changed');
    await makeWorkshopRoom(tx, ctx, workshopId);
    await appendAudit(ctx, tx, { action: 'workshop.publish', targetKind: 'workshop', targetId: workshopId });
    await tellPeople(ctx, tx, workshopId, { coHostIds: [], safetyModeratorId: workshop.safetyModeratorId });
  });
  return workshopAfter(ctx, workshopId);
}

/** Whether the host is checked and the safety moderator still works this desk. */
export async function publishFacts(ctx: Ctx, workshop: WorkshopRow, facts: WorkshopFacts): Promise<PublishFacts> {
  const where = { groupId: workshop.groupId, now: ctx.clock.now() };
  const [badge, fit] = await Promise.all([badgeFor(ctx, workshop.hostId), staffHandles(ctx.db, DUTY_ROLES, where)]);
  const moderator = workshop.safetyModeratorHandle;
  return { ...facts, hasCredential: badge !== null, isModeratorFit: moderator !== null && fit.includes(moderator) };
}
