import type { NoticeKind } from '@between/rules/notices.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { choicesOf, scheduleDigests, upsertNotices } from './notices.queries.ts';
import { planNotices } from './plan-notices.ts';

/** Something a person should hear of. Ids and codes only: words of people are read where they stand. */
export interface Telling {
  accountId: string;
  kind: NoticeKind;
  /** What happened: telling the same cause again folds into the notice that is there. */
  causeId: string;
  threadId?: string;
  itemId?: string;
  decisionId?: string;
  reportId?: string;
  /** A code such as `password_changed`; never words of people. */
  detail?: string;
}

/** Writes notices in the transaction of their cause and plans the mail that each person has chosen. */
export async function tell(ctx: Pick<Ctx, 'clock' | 'ids'>, tx: Tx, tellings: readonly Telling[]): Promise<void> {
  if (tellings.length === 0) return;
  const now = ctx.clock.now();
  const choices = await choicesOf(
    tx,
    tellings.map(({ accountId }) => accountId),
  );
  const { rows, mailedAtOnce, digests } = planNotices(ctx, tellings, choices);
  await upsertNotices(tx, now, rows);
  await enqueue(
    tx,
    'mail_notice',
    mailedAtOnce.map(({ accountId, kind, detail = '' }) => ({
      accountId,
      kind,
      detail,
      causeId: ctx.ids.uuid(),
      at: now.toISOString(),
    })),
  );
  await scheduleDigests(tx, digests.accountIds, digests.at);
}
