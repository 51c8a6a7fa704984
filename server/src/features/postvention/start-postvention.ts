import {
  MAX_POSTVENTION_DAYS,
  MAX_POSTVENTION_SLOW_MINUTES,
  POSTVENTION_ROOM_SECONDS,
} from '@between/rules/postvention.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { afterCommit, enqueue, transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { isGroup } from '../groups/is-group.ts';
import type { PostventionRow } from './postvention.model.ts';
import {
  insertPostvention,
  lockRunning,
  postventionById,
  settleSlowness,
  slowRooms,
  updatePostvention,
} from './postvention.queries.ts';
import { TELL_POSTVENTION } from './tell-of-postvention.ts';

export interface StartPostvention {
  groupId?: string | null | undefined;
  note: string;
  days: number;
  slowMinutes: number;
}

/**
 * Begins a time of care after a death, for a group or the whole place, or changes the one that lasts there (OP31): the
 * note is pinned, posts and rooms are slowed, the team is asked for more people. Members and the team are told once.
 * @throws {InvalidInput} `out_of_range`. @throws {NotFound} for no such group.
 */
export async function startPostvention(ctx: Ctx, input: StartPostvention): Promise<{ postvention: PostventionRow }> {
  authorize(ctx.actor, 'postvention.manage', null);
  const actor = requireMember(ctx);
  const groupId = input.groupId ?? null;
  if (groupId !== null && !(await isGroup(ctx, groupId))) throw new NotFound();
  const now = ctx.clock.now();
  const wanted = readWanted(input, now);

  const id = await transaction(ctx.db, async (tx) => {
    const lasting = await lockRunning(tx, groupId);
    const made = lasting?.id ?? ctx.ids.uuid();
    if (lasting !== null) await updatePostvention(tx, made, wanted);
    else if (!(await insertPostvention(tx, { id: made, groupId, ...wanted, startedBy: actor.id, startedAt: now })))
      throw new Conflict('case_changed');
    await settleSlowness(tx);
    await appendAudit(ctx, tx, {
      action: lasting === null ? 'postvention.start' : 'postvention.change',
      targetKind: groupId === null ? 'site' : 'group',
      targetId: groupId,
      after: { id: made, endsAt: wanted.endsAt.toISOString(), slowSeconds: wanted.slowSeconds },
    });
    if (lasting === null) await beginAround(ctx, tx, { id: made, groupId });
    return made;
  });
  const postvention = await postventionById(ctx.db, id);
  if (postvention === null) throw new NotFound();
  return { postvention };
}

function readWanted({ note, days, slowMinutes }: StartPostvention, now: Date) {
  if (!isWithin(days, 1, MAX_POSTVENTION_DAYS)) throw new InvalidInput('days', 'out_of_range');
  if (!isWithin(slowMinutes, 0, MAX_POSTVENTION_SLOW_MINUTES)) throw new InvalidInput('slowMinutes', 'out_of_range');
  const { body, html } = intake(note, { kind: 'careNote', field: 'note' });
  return { note: body, html, slowSeconds: slowMinutes * 60, endsAt: addDays(now, days) };
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

/** What happens once, when it begins. */
async function beginAround(ctx: Ctx, tx: Tx, { id, groupId }: { id: string; groupId: string | null }): Promise<void> {
  const rooms = await slowRooms(tx, { postventionId: id, groupId, seconds: POSTVENTION_ROOM_SECONDS });
  announce(tx, ctx, (live) => {
    for (const roomId of rooms) live.roomState(roomId);
  });
  await enqueue(tx, TELL_POSTVENTION, [{ postventionId: id, after: null }]);
  afterCommit(tx, () => ctx.nudgeJobs());
}
