import { RECOVERY_CODES } from '@between/rules/accounts.ts';
import { createHash, randomInt } from 'node:crypto';

/** No letters or digits that are read for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CHARS = 12;

/** Codes for a lost device, `abcd-efgh-jkmn`: about 59 bits each, so a plain hash of them cannot be searched. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: CHARS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return letters.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** What is stored of a code, however it was typed. */
export function hashRecoveryCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
}
