import { NOTICE_FORGET_MONTHS } from '@between/rules/legal-notices.ts';
import { noticeLetter } from '../../copy/account-letters.ts';
import { every } from '../../jobs/every.ts';
import type { Due, Job } from '../../jobs/job.ts';
import { addMonths } from '../../platform/clock.ts';
import { afterCommit, enqueue, transaction } from '../../platform/db.ts';
import { deliverOnce } from '../notices/deliver.ts';
import { currentSite } from '../site/current-site.ts';
import { forgetSenders, noticeMail, takeAnswered } from './legal-notices.queries.ts';
import { noticeToken } from './notice-token.ts';

/** Rows of one look; the next look is a minute away. */
const BATCH = 50;

export const legalNoticesJobs: readonly Job[] = [
  {
    name: 'mail_legal_notice',
    async run(ctx, payload) {
      // Written by sendLegalNotice and by the clock below, and by nobody else.
      const { noticeId, causeId, isAnswer } = payload as { noticeId: string; causeId: string; isAnswer: boolean };
      const mail = await noticeMail(ctx.db, noticeId);
      if (mail === null) return;
      const { name: site } = await currentSite(ctx.db);
      const address = `${ctx.config.publicOrigin.origin}/legal/notice/${noticeToken(ctx.vault, noticeId)}`;
      await deliverOnce(ctx, { accountId: null, to: mail.email, causeId }, () =>
        Promise.resolve(noticeLetter({ site, address, reference: mail.reference, isAnswer })),
      );
    },
  },
];

export const legalNoticesDues: readonly Due[] = [
  {
    name: 'legal_notices.answers',
    run: every(1, async (ctx, now) => {
      await transaction(ctx.db, async (tx) => {
        const answered = (await takeAnswered(tx, now, BATCH)).filter(({ email }) => email !== null);
        if (answered.length === 0) return;
        const mails = answered.map(({ id: noticeId }) => ({ noticeId, causeId: ctx.ids.uuid(), isAnswer: true }));
        await enqueue(tx, 'mail_legal_notice', mails);
        afterCommit(tx, () => ctx.nudgeJobs());
      });
    }),
  },
  {
    name: 'legal_notices.forget',
    run: every(24 * 60, (ctx, now) => forgetSenders(ctx.db, addMonths(now, -NOTICE_FORGET_MONTHS))),
  },
];
