import { timingSafeEqual } from 'node:crypto';
import type { Vault } from './vault.ts';

/** A text that only this server can have written, short enough for a link. It can be read by everybody: put no secrets into it. */
export function signText(vault: Vault, purpose: string, text: string): string {
  return `${Buffer.from(text, 'utf8').toString('base64url')}.${macOf(vault, purpose, text).toString('base64url')}`;
}

/** The text, or null when it was not signed here for this purpose. */
export function readSignedText(vault: Vault, purpose: string, signed: string): string | null {
  const [encoded = '', mac = '', ...rest] = signed.split('.');
  if (rest.length > 0 || signed.length > 1_000) return null;
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  const given = Buffer.from(mac, 'base64url');
  const right = macOf(vault, purpose, text);
  return given.length === right.length && timingSafeEqual(given, right) ? text : null;
}

/** 128 bits: not to be guessed, and the link fits into one line of a mail. */
function macOf(vault: Vault, purpose: string, text: string): Buffer {
  return vault.keyedHash(`signed text: ${purpose}`, text).subarray(0, 16);
}
