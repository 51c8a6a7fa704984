import { PASSPHRASE_COST } from '@between/rules/private-kept.ts';
import { askDeviceSecret, makeDeviceSecret } from './device-key.ts';
import { keyOf, randomBytes, seal, unseal } from './seal.ts';
import { type Lock, writeLock } from './store.ts';

/** Where the key of all boxes is sealed; part of the seal. */
const PLACE = 'lock';

export type Opened = { kind: 'open'; key: CryptoKey } | { kind: 'wrong' | 'closed' | 'unable' };

/** Makes a lock that a passphrase opens, and the key behind it. */
export async function lockByPassphrase(passphrase: string): Promise<CryptoKey> {
  const salt = randomBytes(16);
  const secret = await stretched(passphrase, salt, PASSPHRASE_COST);
  const bytes = randomBytes(32);
  await writeLock({ way: 'passphrase', salt, ...PASSPHRASE_COST, sealed: await sealedKey(secret, bytes) });
  return keyOf(bytes);
}

/** Makes a lock that a key of the device opens. Nothing is written unless the device has such keys. */
export async function lockByDevice(name: string): Promise<Opened> {
  const salt = randomBytes(32);
  const answer = await makeDeviceSecret(salt, name);
  if (answer.kind !== 'secret') return answer;
  const { credential, secret } = answer.found;
  const bytes = randomBytes(32);
  await writeLock({ way: 'device', salt, credential, sealed: await sealedKey(secret, bytes) });
  return { kind: 'open', key: await keyOf(bytes) };
}

export async function openByPassphrase(lock: Lock & { way: 'passphrase' }, passphrase: string): Promise<Opened> {
  return opened(lock, await stretched(passphrase, lock.salt, lock));
}

export async function openByDevice(lock: Lock & { way: 'device' }): Promise<Opened> {
  const answer = await askDeviceSecret(lock.credential, lock.salt);
  return answer.kind === 'secret' ? opened(lock, answer.found.secret) : answer;
}

async function opened({ sealed }: Lock, secret: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const text = await unseal(await keyOf(secret), PLACE, sealed);
  if (text === null) return { kind: 'wrong' };
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return { kind: 'open', key: await keyOf(bytes) };
}

async function sealedKey(secret: Uint8Array<ArrayBuffer>, bytes: Uint8Array): Promise<Lock['sealed']> {
  return seal(await keyOf(secret), PLACE, btoa(String.fromCharCode(...bytes)));
}

/** Costs seconds on purpose: whoever guesses pays the same for every guess. */
async function stretched(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  { memory, passes }: { memory: number; passes: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  // The same letters typed on another keyboard are the same passphrase.
  return new Uint8Array(
    await argon2idAsync(passphrase.normalize('NFKC'), salt, { m: memory, t: passes, p: 1, dkLen: 32 }),
  );
}
