import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { type Roster, readRoster } from './read-roster.ts';
import { giveShift, lockShift, rosterPeople, setOffer } from './roster.queries.ts';

/** Asks somebody to take one's shift; null takes the question back. The shift stays one's own until they say yes. @throws {NotFound} for a shift of somebody else. */
export async function offerShift(ctx: Ctx, input: { shiftId: string; to: string | null }): Promise<Roster> {
  const actor = rostered(ctx);

  const now = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    const shift = await lockShift(tx, input.shiftId);
    if (shift === null || shift.accountId !== actor.id) throw new NotFound();
    if (shift.endsAt <= now) throw new Conflict('shift_over');
    const { to } = input;
    if (to === null) return setOffer(tx, shift.id, null);
    const isKnown = (await rosterPeople(tx, now)).some((person) => person.accountId === to);
    if (!isKnown || to === actor.id) throw new NotFound();
    await setOffer(tx, shift.id, { to, at: now });
    announce(tx, ctx, (live) => live.notice(`account:${to}`, 'page.changed', {}));
  });
  return readRoster(ctx);
}

/** Says yes or no to a shift one was asked to take. @throws {NotFound} for an offer to somebody else. */
export async function answerOffer(ctx: Ctx, input: { shiftId: string; takesIt: boolean }): Promise<Roster> {
  const actor = rostered(ctx);

  await transaction(ctx.db, async (tx) => {
    const shift = await lockShift(tx, input.shiftId);
    if (shift === null || shift.offeredTo !== actor.id) throw new NotFound();
    if (shift.endsAt <= ctx.clock.now()) throw new Conflict('shift_over');
    if (!input.takesIt) return setOffer(tx, shift.id, null);
    await giveShift(tx, shift.id, actor.id);
    await appendAudit(ctx, tx, {
      action: 'shift.take',
      targetKind: 'duty',
      targetId: shift.id,
      before: { accountId: shift.accountId },
    });
  });
  return readRoster(ctx);
}

function rostered({ actor }: Ctx) {
  authorize(actor, 'duty.switch', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}
