import { MAX_WEEKLY_SHIFTS, type ShiftLane } from '@between/rules/roster.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { planShifts } from './plan-shifts.ts';
import { type Roster, readRoster } from './read-roster.ts';
import { checkedHours, type WeeklyHours } from './roster-times.ts';
import { endWeekly, insertWeekly, rosterPeople, weeklyShifts } from './roster.queries.ts';

/** Plans a shift for every week, in the hours of a wall clock. @throws {InvalidInput} for hours that are none. @throws {NotFound} for somebody whose presence does not count. */
export async function addWeeklyShift(
  ctx: Ctx,
  input: WeeklyHours & { lane: ShiftLane; accountId: string },
): Promise<Roster> {
  const { actor } = ctx;
  authorize(actor, 'roster.manage', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const { lane, accountId, ...given } = input;
  const hours = checkedHours(given);
  const now = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    const people = await rosterPeople(tx, now);
    if (!people.some((person) => person.accountId === accountId)) throw new NotFound();
    if ((await weeklyShifts(tx, now)).length >= MAX_WEEKLY_SHIFTS) throw new Conflict('too_many_shifts');
    const id = ctx.ids.uuid();
    await insertWeekly(tx, { ...hours, id, lane, accountId, createdBy: actor.id, at: now });
    await planShifts(ctx, tx, now);
    await appendAudit(ctx, tx, { action: 'roster.add', targetKind: 'duty', targetId: id, after: { ...hours, lane } });
  });
  return readRoster(ctx);
}

/** Ends a weekly shift; what has begun lasts until its end. @throws {NotFound} */
export async function endWeeklyShift(ctx: Ctx, id: string): Promise<Roster> {
  authorize(ctx.actor, 'roster.manage', null);

  await transaction(ctx.db, async (tx) => {
    if (!(await endWeekly(tx, id, ctx.clock.now()))) throw new NotFound();
    await appendAudit(ctx, tx, { action: 'roster.end', targetKind: 'duty', targetId: id });
  });
  return readRoster(ctx);
}
