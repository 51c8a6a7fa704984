import { foldHandle } from '@between/rules/handles.ts';
import { type LegalNoticeGround, REASON_BY_GROUND } from '@between/rules/legal-notices.ts';
import { isWorry, type ReportReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { afterCommit, enqueue, transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { intake } from '../../platform/intake.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import { checkedEmail } from '../accounts/email-address.ts';
import { mayMail } from '../accounts/patience.ts';
import { foldReport } from '../moderation/fold-report.ts';
import { profileItem } from '../reports/report-member.ts';
import { raiseWorry } from '../worries/raise-worry.ts';
import { pointedBy, referenceOf } from './legal-notices.model.ts';
import { accountBehind, insertLegalNotice, insertNothing, itemBehind } from './legal-notices.queries.ts';
import { noticeToken } from './notice-token.ts';

export interface SendLegalNotice {
  ground: LegalNoticeGround;
  pageAddress: string;
  words: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
  isInGoodFaith: boolean;
}

/**
 * Takes a notice of somebody without an account to a person (OP14). Open to everybody, signed in or not; what the address
 * leads to is not told. Words that read as danger are a worry, whatever was chosen (R27).
 * @throws {InvalidInput} for words or an address outside their limits; `good_faith`; `email_malformed`.
 */
export async function sendLegalNotice(ctx: Ctx, input: SendLegalNotice): Promise<{ reference: string; token: string }> {
  const pageAddress = intake(input.pageAddress, { kind: 'pageAddress', field: 'pageAddress' }).body;
  const words = intake(input.words, { kind: 'legalNotice', field: 'words' }).body;
  const name = intake(input.name ?? '', { kind: 'outsideName', field: 'name' }).body;
  const email = (input.email ?? '').trim() === '' ? null : checkedEmail(input.email ?? '', 'email');
  if (!input.isInGoodFaith) throw new InvalidInput('isInGoodFaith', 'good_faith');

  const id = ctx.ids.uuid();
  const token = noticeToken(ctx.vault, id);
  const reference = referenceOf(hashToken(ctx.ids.token()));
  const isMailed = email !== null && (await mayMail(ctx, email));
  const reason = reasonOf(input.ground, words);

  await transaction(ctx.db, async (tx) => {
    const itemId = await pointedItem(ctx, tx, pageAddress);
    const { reportId } = await foldReport(ctx, tx, { itemId, reporterId: null, reason, note: words, isMuted: false });
    if (isWorry(reason)) await raiseWorry(ctx, tx, { reportId, reason });
    await insertLegalNotice(tx, {
      id,
      tokenHash: hashToken(token),
      reference,
      ground: input.ground,
      pageAddress,
      name,
      email,
      reportId,
      createdAt: ctx.clock.now(),
    });
    if (isMailed) await enqueue(tx, 'mail_legal_notice', [{ noticeId: id, causeId: id, isAnswer: false }]);
    afterCommit(tx, () => ctx.nudgeJobs());
  });
  return { reference, token };
}

/** What the words of a notice are reported as: danger in them goes before the ground that was chosen (R27). */
export function reasonOf(ground: LegalNoticeGround, words: string): ReportReason {
  const verdict = judgeWords({ body: words });
  return verdict !== null && verdict.level !== 'none' ? 'worried_about_person' : REASON_BY_GROUND[ground];
}

/** What an address leads to, else something empty: a person reads that notice, too. */
async function pointedItem(ctx: Ctx, tx: Tx, address: string): Promise<string> {
  const { ids, handle } = pointedBy(address);
  for (const id of ids) {
    const itemId = await itemBehind(tx, id);
    if (itemId !== null) return itemId;
  }
  const accountId = handle === null ? null : await accountBehind(tx, foldHandle(handle));
  if (accountId !== null) return profileItem(ctx, tx, accountId);
  const nothing = ctx.ids.uuid();
  await insertNothing(tx, nothing, ctx.clock.now());
  return nothing;
}
