import { type HandWord, PANEL_MOST } from '@between/rules/media.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, Forbidden, NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { StageFacts } from '../../policy/media.policy.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { isGuarded } from '../../policy/room.policy.ts';
import { whilePractising } from '../practice/keep-practice.ts';
import { watchersOf } from '../practice/watchers-of.ts';
import { participantOf } from './participant.ts';
import { readStreamId, type StreamRow } from './stage.model.ts';
import { stageInReach } from './stage-facts.ts';
import { calledPeople, deleteStreams, moveHand, setStreamMuted, setStreamPinned, streamsOf } from './stage.queries.ts';
import { tellOfHand, tellStage } from './tell-stage.ts';

type After = Promise<{ workshop: WorkshopRow }>;

/** Calls a raised hand to the stage (TH12, TH13). @throws {Conflict} `stage_full`, `hand_down`. @throws {Forbidden} `safety_moderator_away`. */
export async function callToStage(ctx: Ctx, { workshopId, handle }: { workshopId: string; handle: string }): After {
  return onStage(ctx, workshopId, 'stage.call', async (tx, { room }) => {
    if (!isGuarded(room)) throw new Forbidden('safety_moderator_away');
    await lockWorkshop(tx, workshopId);
    if ((await calledPeople(tx, workshopId)) >= PANEL_MOST) throw new Conflict('stage_full');
    const at = ctx.clock.now();
    return moveHand(tx, { workshopId, handle }, { from: ['raised'], state: 'on_stage', word: null, at });
  });
}

/** Sends a private word back to a raised hand (TH13). @throws {Conflict} `hand_down`. */
export function declineHand(
  ctx: Ctx,
  { workshopId, handle, word }: { workshopId: string; handle: string; word: HandWord },
): After {
  return onStage(ctx, workshopId, 'stage.decline', (tx) =>
    moveHand(tx, { workshopId, handle }, { from: ['raised'], state: 'declined', word, at: ctx.clock.now() }),
  );
}

/** Takes somebody off the stage; what they send ends at the server (TH12). @throws {Conflict} `hand_down`. */
export function takeFromStage(ctx: Ctx, { workshopId, handle }: { workshopId: string; handle: string }): After {
  return onStage(ctx, workshopId, 'stage.take', async (tx) => {
    const at = ctx.clock.now();
    const accountId = await moveHand(
      tx,
      { workshopId, handle },
      { from: ['on_stage'], state: 'lowered', word: null, at },
    );
    if (accountId !== null) await deleteStreams(tx, { workshopId, accountId });
    return accountId;
  });
}

/** Lets no sound of a stream through, or lets it through again; their own page is not asked. */
export function muteOnStage(
  ctx: Ctx,
  { workshopId, streamId, isMuted }: { workshopId: string; streamId: string; isMuted: boolean },
): After {
  return onStage(ctx, workshopId, isMuted ? 'stage.mute' : 'stage.unmute', async (tx) => {
    const stream = await namedStream(ctx, tx, { workshopId, streamId });
    await setStreamMuted(tx, stream, isMuted);
    return stream.accountId;
  });
}

/** Keeps a stream in the picture of the programme, unless a screen is shown; the one before it goes. */
export function pinOnStage(
  ctx: Ctx,
  { workshopId, streamId, isPinned }: { workshopId: string; streamId: string; isPinned: boolean },
): After {
  return onStage(ctx, workshopId, isPinned ? 'stage.pin' : 'stage.unpin', async (tx) => {
    await lockWorkshop(tx, workshopId);
    const stream = await namedStream(ctx, tx, { workshopId, streamId });
    await setStreamPinned(tx, stream, isPinned);
    return stream.accountId;
  });
}

/** A stream by the name everybody has for it. @throws {NotFound} */
async function namedStream(
  ctx: Ctx,
  tx: Tx,
  { workshopId, streamId }: { workshopId: string; streamId: string },
): Promise<StreamRow> {
  const name = readStreamId(streamId);
  const streams = await streamsOf(tx, workshopId, ctx.clock.now());
  const stream = streams.find(
    ({ accountId, source }) =>
      source === name?.source && participantOf(ctx.vault, workshopId, accountId) === name.participant,
  );
  if (stream === undefined) throw new NotFound();
  return stream;
}

/** One act of those who run the stage, its line in the audit, and word to everybody it is for. */
async function onStage(
  ctx: Ctx,
  workshopId: string,
  action: string,
  change: (tx: Tx, facts: StageFacts) => Promise<string | null>,
): After {
  const { workshop, facts } = await stageInReach(ctx, workshopId);

  authorize(ctx.actor, 'media.runStage', facts);

  await transaction(ctx.db, async (tx) => {
    await whilePractising(tx, facts.room);
    const accountId = await change(tx, facts);
    if (accountId === null) throw new Conflict('hand_down');
    await appendAudit(ctx, tx, { action, targetKind: 'workshop', targetId: workshopId, after: { accountId } });
    const watchers = await watchersOf(tx, workshopId);
    announce(tx, ctx, (live) => {
      tellOfHand(live, workshop, accountId);
      if (action !== 'stage.decline') tellStage(live, workshopId, watchers);
    });
  });
  return workshopAfter(ctx, workshopId);
}
