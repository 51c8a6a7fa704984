import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { whilePractising } from '../practice/keep-practice.ts';
import { watchersOf } from '../practice/watchers-of.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { stageInReach } from './stage-facts.ts';
import { deleteStreams, moveHand, putHandUp } from './stage.queries.ts';
import { tellOfHand, tellStage } from './tell-stage.ts';

/** Asks to speak, behind those who asked before (TH13). @throws {Forbidden} `own_workshop`, `room_closed`, `muted`, … */
export async function raiseHand(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop, facts } = await stageInReach(ctx, workshopId);

  authorize(actor, 'media.raiseHand', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    await whilePractising(tx, facts.room);
    if (await putHandUp(tx, { workshopId, accountId: actor.id, at: ctx.clock.now() }))
      announce(tx, ctx, (live) => tellOfHand(live, workshop, actor.id));
  });
  return workshopAfter(ctx, workshopId);
}

/** Takes the own hand down or leaves the stage: always open to whoever is there. */
export async function lowerHand(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop, facts } = await stageInReach(ctx, workshopId);

  authorize(actor, 'media.watch', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const down = { from: ['raised', 'on_stage'] as const, state: 'lowered' as const, word: null, at: ctx.clock.now() };
    if ((await moveHand(tx, { workshopId, accountId: actor.id }, down)) === null) return;
    await deleteStreams(tx, { workshopId, accountId: actor.id });
    const watchers = await watchersOf(tx, workshopId);
    announce(tx, ctx, (live) => {
      tellOfHand(live, workshop, actor.id);
      if (facts.isCalled) tellStage(live, workshopId, watchers);
    });
  });
  return workshopAfter(ctx, workshopId);
}
