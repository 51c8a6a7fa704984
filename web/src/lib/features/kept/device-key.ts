import { randomBytes } from './seal.ts';

const MILLISECONDS = 120_000;

/** A key that a passkey of this device answers with, after its owner showed themselves to the device. Never leaves it. */
export interface DeviceSecret {
  credential: ArrayBuffer;
  secret: Uint8Array<ArrayBuffer>;
}

export type DeviceAnswer = { kind: 'secret'; found: DeviceSecret } | { kind: 'closed' | 'unable' };

export function canAskDevice(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Makes a passkey for this store alone; no server hears of it. `unable` where the device has no such keys (WebAuthn PRF). */
export async function makeDeviceSecret(salt: Uint8Array<ArrayBuffer>, name: string): Promise<DeviceAnswer> {
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name },
        user: { id: randomBytes(16), name, displayName: name },
        challenge: randomBytes(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
        extensions: { prf: { eval: { first: salt } } },
        timeout: MILLISECONDS,
      },
    }),
  );
  if (!(made instanceof PublicKeyCredential)) return { kind: made === 'closed' ? made : 'unable' };
  const { prf } = made.getClientExtensionResults();
  if (prf?.enabled !== true) return { kind: 'unable' };
  const credential = made.rawId;
  return prf.results === undefined ? askDeviceSecret(credential, salt) : secretOf(credential, prf.results.first);
}

/** Asks the device for the same key again. */
export async function askDeviceSecret(credential: ArrayBuffer, salt: Uint8Array<ArrayBuffer>): Promise<DeviceAnswer> {
  const got = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
        timeout: MILLISECONDS,
      },
    }),
  );
  if (!(got instanceof PublicKeyCredential)) return { kind: got === 'closed' ? got : 'unable' };
  const results = got.getClientExtensionResults().prf?.results;
  return results === undefined ? { kind: 'unable' } : secretOf(credential, results.first);
}

async function secretOf(credential: ArrayBuffer, first: BufferSource): Promise<DeviceAnswer> {
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer).slice();
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('kept tools');
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
  const secret = new Uint8Array(await crypto.subtle.deriveBits(parameters, material, 256));
  return { kind: 'secret', found: { credential, secret } };
}

async function asked(ask: () => Promise<Credential | null>): Promise<Credential | 'closed' | 'unable'> {
  try {
    return (await ask()) ?? 'closed';
  } catch (problem) {
    const isClosed = problem instanceof Error && ['NotAllowedError', 'AbortError'].includes(problem.name);
    return isClosed ? 'closed' : 'unable';
  }
}
