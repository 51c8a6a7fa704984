import { hashRaw } from '@node-rs/argon2';
import { decrypt } from '../../platform/vault.ts';

/** OWASP password storage: argon2id, 19 MiB, 2 passes, 1 lane. The link's secret makes the words useless without it. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Key of what was shared, made of the link's secret and the words; neither is kept anywhere. */
export function shareKey(given: { link: string; words: string; salt: Buffer }): Promise<Buffer> {
  return hashRaw(`${given.link}\n${given.words}`, { ...ARGON2ID, salt: given.salt });
}

/** @returns null when the key is not the one it was sealed with. */
export function openWith(key: Buffer, sealed: Buffer): string | null {
  try {
    return decrypt(key, sealed).toString('utf8');
  } catch {
    // The tag does not fit: wrong words.
    return null;
  }
}
