import type { PrivateKind } from './private.ts';

/** Shorter ones are guessed too soon by somebody who has the device. Source: issue 8. */
export const PASSPHRASE_MIN = 10;

/**
 * What opening costs whoever guesses: argon2id with 19 MiB and two passes. Source: OWASP Password Storage Cheat Sheet.
 * Kept beside each lock, so that later ones may cost more.
 */
export const PASSPHRASE_COST = { memory: 19_456, passes: 2 } as const;

/** Entries of each tool that a device keeps, the newest: what is looked at between sessions, not a life. */
export const KEPT_KINDS = {
  mood: 60,
  journal: 60,
  thought_record: 30,
  goal: 100,
  plan: 1,
} as const satisfies Partial<Record<PrivateKind, number>>;
export type KeptKind = keyof typeof KEPT_KINDS;
