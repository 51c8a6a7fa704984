import type { Vault } from '../../platform/vault.ts';

/** The secret part of a notice's page, made anew from the master key: it stands in mail and in the sender's hands, nowhere else. */
export function noticeToken(vault: Vault, noticeId: string): string {
  return vault.keyedHash('legal notice', noticeId).toString('base64url');
}
