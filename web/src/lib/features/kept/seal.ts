import type { Sealed } from './store.ts';

const AES = 'AES-GCM';

/** Seals a text for one place: a box that was moved to another place does not open. */
export async function seal(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const additionalData = new TextEncoder().encode(place);
  const box = await crypto.subtle.encrypt({ name: AES, iv, additionalData }, key, new TextEncoder().encode(text));
  return { iv, box };
}

/** Null when this key does not open it, or somebody changed it. */
export async function unseal(key: CryptoKey, place: string, { iv, box }: Sealed): Promise<string | null> {
  try {
    const additionalData = new TextEncoder().encode(place);
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: AES, iv, additionalData }, key, box));
  } catch {
    return null;
  }
}

/** A key that can seal and open, and never be read out again. */
export function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);
}

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}
