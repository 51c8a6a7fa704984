import type { CaseRole, EscalationRoute } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { ASLEEP, type CaseRow, isForActor } from './case.model.ts';

export interface CaseWaiting {
  forPerson: string | null;
  forRole: CaseRole | null;
  isForMe: boolean;
  until: Date | null;
  route: EscalationRoute | null;
  reason: string;
}

type Waits = Pick<
  CaseRow,
  'status' | 'groupId' | 'wakeAt' | 'waitReason' | 'escalatedTo' | 'forAccountId' | 'forHandle' | 'forRole'
>;

/** Whom a case waits for, and until when; null for one that anybody of the desk may take. */
export function waitingOf(ctx: Pick<Ctx, 'actor'>, row: Waits): CaseWaiting | null {
  const until = ASLEEP.some((status) => status === row.status) ? row.wakeAt : null;
  const isNobody = row.forAccountId === null && row.forRole === null && row.escalatedTo === null && until === null;
  if (isNobody) return null;
  return {
    forPerson: row.forHandle,
    forRole: row.forRole,
    isForMe: isForActor(ctx.actor, row),
    until,
    route: row.escalatedTo,
    reason: row.waitReason,
  };
}
