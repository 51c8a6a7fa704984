import { DUE_MINUTES, LANE_BY_REASON, LANES } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { asService, type StepContext } from '../audit/as-service.ts';
import type { DecidedCase } from './case.model.ts';
import { unansweredReports } from './fold.queries.ts';
import { moveState } from './move-state.ts';

/**
 * Closes a case whose people have been told. What came in meanwhile and was not judged opens it again at once, so that
 * no report is lost between two steps.
 */
export async function closeCase(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  row: DecidedCase,
  by: StepContext,
  step: { isSecondPerson?: boolean; note?: string } = {},
): Promise<void> {
  const now = ctx.clock.now();
  const facts = step.isSecondPerson === undefined ? {} : { isSecondPerson: step.isSecondPerson };
  const closed = await moveState(by, tx, {
    case: row,
    event: 'close',
    facts,
    change: { closedAt: now },
    ...(step.note === undefined ? {} : { note: step.note }),
  });

  const left = (await unansweredReports(tx, row.id)).filter(({ isSetAside }) => !isSetAside);
  if (left.length === 0) return;
  const lane = LANES.find((each) => left.some((report) => LANE_BY_REASON[report.reason] === each)) ?? row.lane;
  await moveState(asService(ctx), tx, {
    case: { ...row, ...closed },
    event: 'reopen',
    change: { lane, dueAt: addMinutes(now, DUE_MINUTES[lane]), closedAt: null },
  });
}
