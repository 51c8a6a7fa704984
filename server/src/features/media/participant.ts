import type { Vault } from '../../platform/vault.ts';

/** A person's name in the media of one workshop: always the same there, and leading nowhere. */
export function participantOf(vault: Vault, workshopId: string, accountId: string): string {
  return vault.keyedHash('media participant', `${workshopId} ${accountId}`).subarray(0, 16).toString('base64url');
}
