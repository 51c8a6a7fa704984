import { SIGN_OFF_HOURS } from '@between/rules/crisis.ts';
import { FOLLOW_UP_HOURS } from '@between/rules/safety.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { stopPaging } from '../on-call/stop-paging.ts';
import type { CrisisRow } from './crisis.model.ts';
import { restCase, updateCrisis } from './crisis.queries.ts';
import { insertFollowUps, offerDebriefs } from './follow-up.queries.ts';
import { staffId } from './load-crisis.ts';
import { moveCrisis } from './move-crisis.ts';

export interface Conclude {
  crisisCaseId: string;
  event: 'settle' | 'hand_over' | 'disclose' | 'give_up_contact';
  noteSealed?: Buffer;
  /** Two people stand behind it: nobody had to be reached. */
  isSecondPerson?: boolean;
}

/**
 * Says how it ended and, in the same transaction, makes the follow-ups (R19, MO34), the day of the second look, and the
 * offer to talk it over (R20). Nobody further is called. The caller holds the row's lock and has asked the policy.
 */
export async function concludeCrisis(
  ctx: Ctx,
  tx: Tx,
  { isSecondPerson = false, ...input }: Conclude,
): Promise<CrisisRow> {
  const { crisisCaseId } = input;
  const now = ctx.clock.now();
  await moveCrisis(ctx, tx, { ...input, facts: { isSecondPerson } });
  await insertFollowUps(
    tx,
    FOLLOW_UP_HOURS.map((hours) => ({
      id: ctx.ids.uuid(),
      crisisCaseId,
      dueAt: addHours(now, hours),
      assignedTo: staffId(ctx),
    })),
  );
  const after = await moveCrisis(ctx, tx, { crisisCaseId, event: 'follow_up', facts: { hasFollowUps: true } });
  const signOffDueAt = addHours(now, SIGN_OFF_HOURS);
  await updateCrisis(tx, after, { signOffDueAt });
  await restCase(tx, after.caseId, signOffDueAt);
  if (after.level !== 'concern') await offerDebriefs(tx, crisisCaseId, now);
  await stopPaging(ctx, tx, { crisisCaseId, at: now, keepsSecond: false });
  return { ...after, signOffDueAt, version: after.version + 1 };
}
