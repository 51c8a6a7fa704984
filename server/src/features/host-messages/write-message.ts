import { MESSAGES_MOST, type MessageMoment } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { dueAtOf, mayMove, type MessageRow } from './host-messages.model.ts';
import { insertMessage, messageById, messagesOf, updateMessage, type Written } from './host-messages.queries.ts';
import { checkWording } from './safe-wording.ts';

interface Given {
  moment: MessageMoment;
  body: string;
}
type After = Promise<{ workshop: WorkshopRow }>;

/**
 * Writes to everybody with a seat at that moment (TH08). @throws {InvalidInput} `moment_past`; on `body` `unsafe_words`,
 * `wording_contact`, `wording_recruiting`, `wording_diagnosis`, `wording_pressure`. @throws {Conflict} `too_many_messages`.
 */
export async function scheduleMessage(
  ctx: Ctx,
  { workshopId, message }: { workshopId: string; message: Given },
): After {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'hostMessage.write', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const words = takeWords(ctx, message);
  await transaction(ctx.db, async (tx) => {
    const written = { ...words, ...takeMoment(ctx, await openWorkshop(tx, workshopId), message) };
    const there = (await messagesOf(tx, [workshopId])).filter(({ state }) => state !== 'cancelled');
    if (there.length >= MESSAGES_MOST) throw new Conflict('too_many_messages');
    const id = ctx.ids.uuid();
    await insertMessage(tx, { ...written, id, workshopId, accountId: actor.id, at: ctx.clock.now() });
    await appendAudit(ctx, tx, { action: 'workshop.message_write', targetKind: 'workshop', targetId: workshopId });
  });
  return workshopAfter(ctx, workshopId);
}

/** Changes one that waits. @throws {Conflict} `message_changed` when somebody was quicker, `already_in_state` when it waits no more. */
export function editMessage(
  ctx: Ctx,
  { messageId, version, message }: { messageId: string; version: number; message: Given },
): After {
  const words = takeWords(ctx, message);
  return withMessage(ctx, messageId, 'workshop.message_edit', async (tx, row, workshop) => {
    if (row.state !== 'scheduled') throw new Conflict('already_in_state');
    if (row.version !== version) throw new Conflict('message_changed');
    await updateMessage(tx, row.id, { ...words, ...takeMoment(ctx, workshop, message) }, ctx.clock.now());
  });
}

/** Takes back one that waits or was not sent. @throws {Conflict} `already_in_state`. */
export function cancelMessage(ctx: Ctx, messageId: string): After {
  return withMessage(ctx, messageId, 'workshop.message_cancel', async (tx, { id, state }) => {
    if (!mayMove(state, 'cancelled')) throw new Conflict('already_in_state');
    await updateMessage(tx, id, { state: 'cancelled', failure: null }, ctx.clock.now());
  });
}

/** Sends one now that was not sent, in the name of whoever asks for it. @throws {Conflict} `already_in_state`. */
export function retryMessage(ctx: Ctx, messageId: string): After {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  return withMessage(ctx, messageId, 'workshop.message_retry', async (tx, { id, state, body }) => {
    if (!mayMove(state, 'scheduled')) throw new Conflict('already_in_state');
    checkWording(body, ctx.config.publicOrigin.origin);
    const now = ctx.clock.now();
    await updateMessage(tx, id, { state: 'scheduled', failure: null, dueAt: now, accountId: actor.id }, now);
  });
}

async function withMessage(
  ctx: Ctx,
  id: string,
  action: string,
  change: (tx: Tx, row: MessageRow, workshop: WorkshopRow) => Promise<void>,
): After {
  const found = await messageById(ctx.db, id);
  if (found === null) throw unknownTo(ctx);
  const { facts } = await workshopInReach(ctx, found.workshopId);

  authorize(ctx.actor, 'hostMessage.write', facts);

  await transaction(ctx.db, async (tx) => {
    const workshop = await openWorkshop(tx, found.workshopId);
    const row = await messageById(tx, id, 'lock');
    if (row === null) throw unknownTo(ctx);
    await change(tx, row, workshop);
    await appendAudit(ctx, tx, { action, targetKind: 'workshop', targetId: workshop.id });
  });
  return workshopAfter(ctx, found.workshopId);
}

/** The workshop as it stands, held: nobody moves it or calls it off in between. */
async function openWorkshop(tx: Tx, workshopId: string): Promise<WorkshopRow> {
  const workshop = await lockWorkshop(tx, workshopId);
  if (workshop.state === 'cancelled') throw new Conflict('workshop_over');
  return workshop;
}

/** Words through the one intake and the check of what a host writes. */
function takeWords(ctx: Ctx, given: Given): Pick<Written, 'body' | 'html' | 'htmlVersion'> {
  const { body, html, htmlVersion } = intake(given.body, { kind: 'hostMessage', field: 'body' });
  checkWording(body, ctx.config.publicOrigin.origin);
  return { body, html, htmlVersion };
}

/** A moment that is still ahead. */
function takeMoment(ctx: Ctx, workshop: WorkshopRow, { moment }: Given): Pick<Written, 'moment' | 'dueAt'> {
  const now = ctx.clock.now();
  const dueAt = dueAtOf(moment, workshop, now);
  if (dueAt < now) throw new InvalidInput('moment', 'moment_past');
  return { moment, dueAt };
}
