import { CONFIRM_EMAIL_HOURS, RESET_PASSWORD_MINUTES } from '@between/rules/accounts.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { hashToken } from '../../platform/ids.ts';
import type { Vault } from '../../platform/vault.ts';
import { insertLink, killLinks } from './links.queries.ts';

/** Links that mails carry for accounts. */
export type MailedLink = 'confirm_email' | 'reset_password' | 'change_email';

const LIFE_MINUTES = {
  confirm_email: CONFIRM_EMAIL_HOURS * 60,
  change_email: CONFIRM_EMAIL_HOURS * 60,
  reset_password: RESET_PASSWORD_MINUTES,
} as const satisfies Record<MailedLink, number>;

/**
 * The secret part of a link, made from a nonce that tells nothing without the master key: so the outbox, the jobs and
 * their retries carry the nonce only, and the token itself exists in the mail and nowhere else.
 */
export function linkToken(vault: Vault, purpose: MailedLink | 'invitation', nonce: string): string {
  return vault.keyedHash('mailed link', `${purpose} ${nonce}`).toString('base64url');
}

/** Makes a link that works once, kills the older ones of its kind, and has it mailed after the commit. */
export async function mailLink(
  ctx: Ctx,
  tx: Tx,
  link: { purpose: MailedLink; accountId: string; email?: string },
): Promise<void> {
  const now = ctx.clock.now();
  const nonce = ctx.ids.uuid();
  await killLinks(tx, link.accountId, [link.purpose], now);
  await insertLink(tx, {
    tokenHash: hashToken(linkToken(ctx.vault, link.purpose, nonce)),
    purpose: link.purpose,
    accountId: link.accountId,
    email: link.email ?? null,
    expiresAt: addMinutes(now, LIFE_MINUTES[link.purpose]),
    createdAt: now,
  });
  await enqueue(tx, 'mail_link', [{ purpose: link.purpose, nonce }]);
}
