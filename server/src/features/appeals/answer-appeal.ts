import type { ContentTopic } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { addNoteInFront } from '../moderation/add-note-in-front.ts';
import { actorId } from '../moderation/load-case.ts';
import { lookAgain } from '../moderation/look-again.ts';
import { reverseDecision } from '../moderation/reverse-decision.ts';
import type { Telling } from '../notices/notices.model.ts';
import { tell } from '../notices/tell.ts';
import { answerAnew } from '../reports/answer-anew.ts';
import { type AnswerAppealInput, type AppealRow, EVENT_BY_OUTCOME, outcomesFor } from './appeals.model.ts';
import { loadAppeal } from './load-appeal.ts';
import { moveAppeal } from './move-appeal.ts';

/**
 * Answers an appeal, always with words (MO38). Overturning gives back what the decision took and tells its reporters;
 * for a reporter it puts the case back into the queue. All of it in one transaction. Answers the id of the appeal.
 * @throws {Forbidden} `not_on_this_case` for whoever had a part in the decision, `not_yours` for whoever does not hold it.
 * @throws {Conflict} `appeal_changed`. @throws {InvalidInput} without words, or for a result that does not fit.
 */
export async function answerAppeal(ctx: Ctx, input: AnswerAppealInput): Promise<string> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadAppeal(ctx, tx, input.appealId, 'lock');
    authorize(ctx.actor, 'appeal.answer', facts);
    if (row.version !== input.version) throw new Conflict('appeal_changed');
    const topics = readTopics(row, input);
    const { body: answer } = intake(input.answer, { kind: 'appealAnswer', field: 'answer' });

    await settle(ctx, tx, { row, outcome: input.outcome, answer });
    if (input.outcome !== 'upheld') await turnRound(ctx, tx, row, { isWhole: input.outcome === 'overturned', topics });
    await tell(ctx, tx, [{ accountId: row.accountId, kind: 'appeal', causeId: row.id, detail: 'answered' }]);
    return row.id;
  });
}

function readTopics(row: AppealRow, { outcome, contentTopics }: AnswerAppealInput): ContentTopic[] {
  if (!outcomesFor(row).includes(outcome)) throw new InvalidInput('outcome', 'appeal_outcome_unfit');
  const topics = [...new Set(contentTopics ?? [])];
  if (outcome === 'partly' && topics.length === 0) throw new InvalidInput('contentTopics', 'empty');
  return topics;
}

/** The three arrows of an answer: result, words, end. Each leaves its own row in the record. */
async function settle(
  ctx: Ctx,
  tx: Tx,
  { row, outcome, answer }: { row: AppealRow; outcome: AnswerAppealInput['outcome']; answer: string },
): Promise<void> {
  const facts = { isSecondPerson: true, hasText: answer !== '' };
  const at = ctx.clock.now();
  const judged = await moveAppeal(ctx, tx, {
    appeal: row,
    event: EVENT_BY_OUTCOME[outcome],
    facts,
    change: { outcome, answer, answeredAt: at },
    audit: { rules: row.rules, reason: answer, ...(outcome === 'overturned' ? { reversalOf: row.decisionId } : {}) },
  });
  const answered = await moveAppeal(ctx, tx, {
    appeal: { ...row, ...judged },
    event: 'answer',
    facts,
    audit: { noteToAuthor: row.side === 'author' ? answer : '', noteToReporter: row.side === 'reporter' ? answer : '' },
  });
  await moveAppeal(ctx, tx, { appeal: { ...row, ...answered }, event: 'close', facts });
}

async function turnRound(
  ctx: Ctx,
  tx: Tx,
  row: AppealRow,
  { isWhole, topics }: { isWhole: boolean; topics: ContentTopic[] },
): Promise<void> {
  const at = ctx.clock.now();
  await reverseDecision(ctx, tx, { decisionId: row.decisionId, at, reversedBy: actorId(ctx) });
  if (row.side === 'reporter') {
    await lookAgain(ctx, tx, { caseId: row.caseId, itemId: row.itemId });
    return;
  }
  if (!isWhole) await addNoteInFront(ctx, tx, { itemId: row.itemId, topics });
  else await tell(ctx, tx, await reportersTold(tx, row, at));
}

/** Whoever reported hears that the answer has changed, without why or by whom. */
async function reportersTold(tx: Tx, row: AppealRow, at: Date): Promise<Telling[]> {
  const changed = await answerAnew(tx, { caseId: row.caseId, decisionId: row.decisionId, at });
  return changed.map(({ id, reporterId }) => ({
    accountId: reporterId,
    kind: 'report_outcome',
    causeId: id,
    reportId: id,
  }));
}
