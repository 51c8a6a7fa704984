import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { partIn } from '../../policy/workshop.policy.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { openPracticeRoom } from '../chat/practice-room.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { clearPractice } from './clear-practice.ts';
import { practiceFacts } from './practice-facts.ts';
import { goingPractice, practisingIds } from './practice.queries.ts';
import { tellPractising } from './tell-practising.ts';

type After = Promise<{ workshop: WorkshopRow }>;

/**
 * Opens the practice of a workshop and confirms being there; said again it changes nothing (TH11).
 * @throws {Forbidden} `staff_only`, `practice_over`, `not_published`. @throws {Conflict} `already_in_state` while the room itself is open.
 */
export async function startPractice(ctx: Ctx, workshopId: string): After {
  const { actor } = ctx;
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'practice.run', await practiceFacts(ctx, workshop));
  if (actor.kind === 'guest') throw new Unauthenticated();

  // Moved to later while people were inside: they say goodbye first.
  if ((await workshopRoomOf(ctx, workshopId))?.state !== 'closed') throw new Conflict('already_in_state');
  const role = partIn(actor, facts) ?? 'host';
  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    if (await openPracticeRoom(tx, ctx, { workshopId, accountId: actor.id, role, at }))
      await appendAudit(ctx, tx, { action: 'practice.start', targetKind: 'workshop', targetId: workshopId });
    const people = await practisingIds(tx, workshopId);
    announce(tx, ctx, (live) => tellPractising(live, workshopId, people));
  });
  return workshopAfter(ctx, workshopId);
}

/** Ends the practice of a workshop for everybody, and empties it; when none goes on nothing changes. @throws {Forbidden} `staff_only`, `practice_over`. */
export async function endPractice(ctx: Ctx, workshopId: string): After {
  const { workshop } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'practice.run', await practiceFacts(ctx, workshop));

  await transaction(ctx.db, async (tx) => {
    const practice = await goingPractice(tx, workshopId);
    if (practice === null) return;
    await clearPractice(ctx, tx, practice);
    await appendAudit(ctx, tx, { action: 'practice.end', targetKind: 'workshop', targetId: workshopId });
  });
  return workshopAfter(ctx, workshopId);
}
