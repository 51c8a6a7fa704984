import type { Written } from '../../copy/notice-letters.ts';
import type { JobContext } from '../../jobs/job.ts';
import { endDelivery, ensureDelivery, mailAddressOf, takeTry } from './delivery.queries.ts';

export interface Delivery {
  /** Null for a mail to somebody without an account; then `to` says where. */
  accountId: string | null;
  /** Another address than the account's: a new one to confirm, or an invited one. */
  to?: string;
  /** What the mail is about: one mail for one cause and person. */
  causeId: string;
  /** Only for mail whose purpose is to learn whether the address answers. */
  mayBeUnconfirmed?: boolean;
  headers?: Record<string, string>;
}

/**
 * Sends one letter for a cause, however often its job is tried: the row of the delivery decides, and every try carries the
 * same Message-ID, so that a try whose answer was lost is the same mail to relays and readers. Throws when the relay does, to be tried again.
 * @returns whether a mail left now.
 */
export async function deliverOnce(
  ctx: JobContext,
  delivery: Delivery,
  write: () => Promise<Written | null>,
): Promise<boolean> {
  const { accountId, causeId, mayBeUnconfirmed = false, headers = {} } = delivery;
  const to = delivery.to ?? (accountId === null ? null : await mailAddressOf(ctx.db, accountId, mayBeUnconfirmed));
  const letter = to === null ? null : await write();
  if (to === null || letter === null) return false;

  const row = await ensureDelivery(ctx.db, { id: ctx.ids.uuid(), accountId, causeId, at: ctx.clock.now() });
  if (row.state !== 'waiting' || !(await takeTry(ctx.db, row))) return false;

  await ctx.mailer.send({ to, ...letter, messageId: row.id, headers });
  await endDelivery(ctx.db, row.id, { state: 'sent', sentAt: ctx.clock.now() });
  return true;
}
