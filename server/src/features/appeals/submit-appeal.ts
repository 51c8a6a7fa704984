import { APPEAL_ANSWER_DAYS } from '@between/rules/appeals.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import type { Member } from '../../policy/actor.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { sendReport } from '../reports/send-report.ts';
import { announceAppeal } from './announce-appeal.ts';
import { appealBar, type MyAppealRow, nextAppealState } from './appeals.model.ts';
import { insertAppeal, lockAppellant } from './appeals.queries.ts';
import { type Appealable, appealableDecision, appealableReport, ownAppeals } from './own-appeals.queries.ts';

/** What somebody doubts: a decision about their words, or the answer to their report. */
export type Doubted = { decisionId: string } | { reportId: string };

/**
 * Asks for a second look by somebody else, and says at once that it arrived (ME30). Open to suspended and banned people.
 * @throws {NotFound} for what is not theirs. @throws {Conflict} `appeal_too_late`, `appeal_open`, `appeal_nothing_to_change`.
 * @throws {InvalidInput} `too_long` above 2,000 characters.
 */
export async function submitAppeal(ctx: Ctx, doubted: Doubted, text: string): Promise<MyAppealRow> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const { body } = intake(text, { kind: 'appeal', field: 'body' });
  const level = judgeWords({ body })?.level ?? 'none';

  const id = await transaction(ctx.db, async (tx) => {
    // One after the other: two at once would both find that nothing is open.
    await lockAppellant(tx, actor.id);
    const found =
      'decisionId' in doubted
        ? await appealableDecision(tx, doubted.decisionId, actor.id)
        : await appealableReport(tx, doubted.reportId, actor.id);
    authorize(actor, 'appeal.submit', { isParty: found !== null });
    if (found === null) throw new NotFound();
    const bar = appealBar(found, ctx.clock.now());
    if (bar !== null) throw new Conflict(bar);
    const appealId = await write(ctx, tx, { actor, found, body });
    // Nobody in danger waits for the clock of a second look: it is read as asking for a person (R13, R27).
    if (level === 'urgent' || level === 'imminent')
      await sendReport(ctx, tx, {
        itemId: found.itemId,
        reporterId: actor.id,
        reason: 'worried_about_self',
        note: body,
      });
    return appealId;
  });
  const [row] = await ownAppeals(ctx.db, actor.id, { id });
  if (row === undefined) throw new NotFound();
  return row;
}

async function write(
  ctx: Ctx,
  tx: Tx,
  { actor, found, body }: { actor: Member; found: Appealable; body: string },
): Promise<string> {
  const now = ctx.clock.now();
  const next = nextAppealState('none', 'submit', { isSecondPerson: false, hasText: true });
  if ('refused' in next) throw new Conflict(next.refused);
  const id = ctx.ids.uuid();
  const { decisionId, reportId, side, caseId } = found;
  const dueAt = addDays(now, APPEAL_ANSWER_DAYS);
  const row = { id, decisionId, reportId, side, body, accountId: actor.id, state: next.to, createdAt: now, dueAt };
  await insertAppeal(tx, row);
  await appendAudit(ctx, tx, {
    action: 'appeal.submit',
    targetKind: 'appeal',
    targetId: id,
    caseId,
    toStatus: next.to,
    after: { decisionId, side },
  });
  await tell(ctx, tx, [{ accountId: actor.id, kind: 'appeal', causeId: id, detail: 'received' }]);
  announceAppeal(tx, ctx, id);
  return id;
}
