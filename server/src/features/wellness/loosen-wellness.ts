import { EXCEPTION_DAYS } from '@between/rules/wellness.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { endEarly } from '../../platform/until-due.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { tell } from '../notices/tell.ts';
import { deskPeople, exceptionById, insertException } from './exceptions.queries.ts';
import { checkLimits, type WellnessLimits } from './set-wellness.ts';
import { lockWellness } from './wellness.queries.ts';

export interface LoosenWellness extends WellnessLimits {
  /** Of a colleague; nobody allows themselves more. */
  handle: string;
  days: number;
  reason: string;
}

/**
 * Allows one person of the team more than the place does, for some days (OP24). They are told, may choose less all the
 * same, and may end it. @throws {InvalidInput} `not_a_colleague`, `not_looser`, `out_of_range`, and as for the place's own
 * limits. @throws {Conflict} `already_loosened`.
 */
export async function loosenWellness(ctx: Ctx, input: LoosenWellness): Promise<void> {
  authorize(ctx.actor, 'wellness.loosen', null);
  const reason = intake(input.reason, { kind: 'exceptionReason', field: 'reason' }).body;
  if (input.days < EXCEPTION_DAYS.min || input.days > EXCEPTION_DAYS.max)
    throw new InvalidInput('days', 'out_of_range');
  const { breakAfterMinutes, stopAfterMinutes } = input;
  checkLimits(input);

  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const team = await deskPeople(tx, { now, exceptId: actorId(ctx) });
    const person = team.find(({ handle }) => handle === input.handle);
    if (person === undefined) throw new InvalidInput('handle', 'not_a_colleague');
    const { siteBreakAfterMinutes, siteStopAfterMinutes } = await lockWellness(tx, person.id);
    if (breakAfterMinutes < siteBreakAfterMinutes) throw new InvalidInput('breakAfterMinutes', 'not_looser');
    if (stopAfterMinutes < siteStopAfterMinutes) throw new InvalidInput('stopAfterMinutes', 'not_looser');
    if (breakAfterMinutes === siteBreakAfterMinutes && stopAfterMinutes === siteStopAfterMinutes)
      throw new InvalidInput('breakAfterMinutes', 'not_looser');

    const id = ctx.ids.uuid();
    const dueAt = addDays(now, input.days);
    const isNew = await insertException(tx, {
      id,
      accountId: person.id,
      breakAfterMinutes,
      stopAfterMinutes,
      reason,
      startedAt: now,
      startedBy: actorId(ctx),
      dueAt,
    });
    if (!isNew) throw new Conflict('already_loosened');
    await appendAudit(ctx, tx, {
      action: 'wellness.loosen',
      targetKind: 'account',
      targetId: person.id,
      before: { breakAfterMinutes: siteBreakAfterMinutes, stopAfterMinutes: siteStopAfterMinutes },
      after: { breakAfterMinutes, stopAfterMinutes, until: dueAt },
    });
    await tell(ctx, tx, [{ accountId: person.id, kind: 'team', causeId: id, detail: 'wellness_loosened' }]);
  });
}

/** The place's own limits hold again: by whoever it is for, or by a lead. @throws {NotFound} for others, and once it has ended. */
export async function endWellnessException(ctx: Ctx, id: string): Promise<void> {
  authorize(ctx.actor, 'wellness.own', null);
  await transaction(ctx.db, async (tx) => {
    const row = await exceptionById(tx, id);
    const isOwn = row?.accountId === actorId(ctx);
    if (row === null || !(isOwn || may(ctx.actor, 'wellness.loosen', null))) throw new NotFound();
    await endEarly(tx, 'wellnessException', id, { at: ctx.clock.now(), by: actorId(ctx) });
    await appendAudit(ctx, tx, { action: 'wellness.loosen_end', targetKind: 'account', targetId: row.accountId });
    if (!isOwn) await tell(ctx, tx, [{ accountId: row.accountId, kind: 'team', causeId: id, detail: 'wellness_back' }]);
  });
}
