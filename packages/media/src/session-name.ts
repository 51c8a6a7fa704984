import { randomBytes } from 'node:crypto';

/** The process it goes through, and 128 random bits: the address of a session is not to be guessed. */
export function newSessionName(process: string): string {
  return `${process}${randomBytes(16).toString('base64url')}`;
}

/** Another one for each process that is started: 24 random bits, and a mark that no session name has within. */
export function newProcessName(): string {
  return `${randomBytes(3).toString('hex')}.`;
}
