import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** The only source of ids and secrets. */
export interface Ids {
  /** A UUID v7 of the clock's time: rows sort by when they were made. */
  uuid(): string;
  /** A UUID with no time in it (v4): for what must not tell when, or in which order, it was made. */
  timelessUuid(): string;
  /** 256 random bits, base64url: for cookies and links. Store only `hashToken` of it. */
  token(): string;
}

/** Ids of the given clock, so that a story told about yesterday sorts as yesterday. */
export function idsOf(clock: Clock): Ids {
  let lastMs = 0;
  let seq = 0;
  return {
    uuid() {
      const msecs = clock.now().getTime();
      seq = msecs === lastMs ? seq + 1 : randomBytes(2).readUInt16BE() << 4;
      lastMs = msecs;
      return v7({ msecs, seq });
    },
    timelessUuid: () => randomUUID(),
    token: () => randomBytes(32).toString('base64url'),
  };
}

/** SHA-256 of a token: what the database keeps. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
