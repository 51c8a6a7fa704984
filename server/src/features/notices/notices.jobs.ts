import type { NoticeKind } from '@between/rules/notices.ts';
import { digestLetter, mailTestLetter, securityLetter } from '../../copy/notice-letters.ts';
import type { Due, Job, JobContext } from '../../jobs/job.ts';
import { afterCommit, enqueue, transaction, type Tx } from '../../platform/db.ts';
import { currentSite } from '../site/current-site.ts';
import { mailTestToken } from '../site/send-mail-test.ts';
import { deliverOnce } from './deliver.ts';
import { type DueDigest, dueDigests, setDigestAt, settleWaiting, waitingForMail } from './delivery.queries.ts';
import { quietUntil } from './quiet-hours.ts';
import { stopToken } from './stop-mail.ts';
import { sweepNotices } from './sweep-notices.ts';

/** People looked at in one tick; the rest a second later. */
const DIGESTS_PER_TICK = 200;
const COUNT_CAP = 100;

interface DigestPayload {
  accountId: string;
  digestId: string;
}

interface TestPayload {
  accountId: string;
  causeId: string;
  sentAt: string;
}

interface NoticePayload {
  accountId: string;
  kind: NoticeKind;
  detail: string;
  causeId: string;
  at: string;
}

export const noticesJobs: readonly Job[] = [
  { name: 'mail_digest', run: (ctx, payload) => mailDigest(ctx, payload as DigestPayload) },
  { name: 'mail_notice', run: (ctx, payload) => mailNotice(ctx, payload as NoticePayload) },
  { name: 'mail_test', run: (ctx, payload) => mailTest(ctx, payload as TestPayload) },
];

export const noticesDues: readonly Due[] = [
  { name: 'mail_digest', run: takeDueDigests },
  { name: 'sweep_notices', run: sweepNotices },
];

/** Turns due digests into jobs; in a person's quiet hours the mail waits for their end. */
async function takeDueDigests(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    for (const due of await dueDigests(tx, now, DIGESTS_PER_TICK)) await takeDigest(ctx, tx, due, now);
    afterCommit(tx, () => ctx.nudgeJobs());
  });
}

async function takeDigest(ctx: JobContext, tx: Tx, due: DueDigest, now: Date): Promise<void> {
  const { id: accountId, timeZone, quietFrom: from, quietTo: to } = due;
  const laterAt = from === null || to === null ? null : quietUntil(now, { timeZone, from, to });
  await setDigestAt(tx, accountId, laterAt);
  if (laterAt === null) await enqueue(tx, 'mail_digest', [{ accountId, digestId: ctx.ids.uuid() }]);
}

/** One discreet mail for everything that waits: how many, never what. */
async function mailDigest(ctx: JobContext, { accountId, digestId }: DigestPayload): Promise<void> {
  const { origin } = ctx.config.publicOrigin;
  const token = stopToken(ctx.vault, accountId);
  const askedAt = ctx.clock.now();
  const headers = {
    'List-Unsubscribe': `<${origin}/mail/stop/${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  const isSent = await deliverOnce(ctx, { accountId, causeId: digestId, headers }, async () => {
    const count = await waitingForMail(ctx.db, accountId, COUNT_CAP);
    const { name } = await currentSite(ctx.db);
    return count === 0
      ? null
      : digestLetter({ site: name, origin, count, stopAddress: `${origin}/stop-mail/${token}` });
  });
  if (isSent) await settleWaiting(ctx.db, accountId, askedAt);
}

/** Mail that does not wait: something about the safety of the account. */
async function mailNotice(ctx: JobContext, { accountId, causeId, detail, at }: NoticePayload): Promise<void> {
  await deliverOnce(ctx, { accountId, causeId }, async () => {
    const { name } = await currentSite(ctx.db);
    return securityLetter({ site: name, origin: ctx.config.publicOrigin.origin, detail, at: new Date(at) });
  });
}

/** The operator's test of the relay: the only mail that also goes to an address that has not answered yet. */
async function mailTest(ctx: JobContext, { accountId, causeId, sentAt }: TestPayload): Promise<void> {
  await deliverOnce(ctx, { accountId, causeId, mayBeUnconfirmed: true }, async () => {
    const { name } = await currentSite(ctx.db);
    return mailTestLetter({
      site: name,
      address: `${ctx.config.publicOrigin.origin}/setup/mail/${mailTestToken(ctx.vault, accountId, new Date(sentAt))}`,
    });
  });
}
