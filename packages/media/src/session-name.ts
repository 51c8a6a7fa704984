import { randomBytes } from 'node:crypto';

/** 128 random bits: the address of a session is not to be guessed. */
export function newSessionName(): string {
  return randomBytes(16).toString('base64url');
}
