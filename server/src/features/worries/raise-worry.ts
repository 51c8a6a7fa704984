import type { ReportReason } from '@between/rules/moderation.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { asService } from '../audit/as-service.ts';
import { openCrisis } from '../crisis/open-crisis.ts';
import { callPeople } from '../on-call/call-people.ts';
import { worryLevel } from './worries.model.ts';
import { worriedWords } from './worries.queries.ts';

export interface RaisedWorry {
  reportId: string;
  reason: ReportReason;
}

/**
 * Brings a crisis case to a worry, in the transaction that stores it: with the clock of an urgent one, read by a person
 * before anything reaches the other. It calls nobody by itself unless the words it points to are imminent, or unless
 * somebody worries about themselves (R14).
 */
export async function raiseWorry(
  ctx: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { reportId, reason }: RaisedWorry,
): Promise<void> {
  const words = await worriedWords(tx, reportId);
  const isSelf = reason === 'worried_about_self';
  const { level, callsPeople } = worryLevel({ isSelf, wordsLevel: words.level });

  const opened = await openCrisis(asService(ctx), tx, {
    caseId: words.caseId,
    itemId: words.itemId,
    personId: isSelf ? words.reporterId : words.personId,
    level,
    source: isSelf ? 'member' : 'report',
  });
  if (callsPeople) await callPeople(ctx, tx, opened);
}
