import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import type { Telling } from './notices.model.ts';
import { choicesOf, scheduleDigests, upsertNotices } from './notices.queries.ts';
import { planNotices } from './plan-notices.ts';

/** Writes notices in the transaction of their cause and plans the mail that each person has chosen. */
export async function tell(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  tellings: readonly Telling[],
): Promise<void> {
  if (tellings.length === 0) return;
  const now = ctx.clock.now();
  const choices = await choicesOf(
    tx,
    tellings.map(({ accountId }) => accountId),
  );
  const { rows, mailedAtOnce, digests } = planNotices(ctx, tellings, choices);
  await upsertNotices(tx, now, rows);
  const told = new Set(rows.map(({ accountId }) => accountId));
  announce(tx, ctx, (live) => {
    for (const accountId of told) live.notice(`account:${accountId}`, 'notices.changed', {});
  });
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
