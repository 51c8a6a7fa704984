import type { PrivateKind } from './private.ts';

/** An own entry as a device holds it between two talks with the server. */
export interface HeldEntry {
  id: string;
  kind: PrivateKind;
  /** The instant it is about. */
  at: string;
  /** The version whose words its writer had before them; 0 for one the server never told of. */
  seen: number;
  /** JSON in the shape of its kind. */
  body: string;
  /** Not known to be at the server. */
  isWaiting: boolean;
}

/** The same entry as the server tells of it. */
export interface HeardEntry {
  id: string;
  kind: PrivateKind;
  at: string;
  version: number;
  body: string;
}

/**
 * An entry after something was written into it, or a new one. `over` is the body its writer had before them: when other
 * words have come meanwhile, nothing counts as seen, so that the server keeps both. Pure.
 */
export function afterTyping(
  held: HeldEntry | undefined,
  typed: Pick<HeldEntry, 'id' | 'kind' | 'at' | 'body'>,
  over: string | null,
): HeldEntry {
  if (held === undefined) return { ...typed, seen: 0, isWaiting: true };
  if (held.body === typed.body) return held;
  return { ...held, body: typed.body, seen: held.body === over ? held.seen : 0, isWaiting: true };
}

/**
 * An entry after the server answered; `now` may hold more than what was sent. An answer with other words than those that
 * were sent means that others stand there and ours are a kept copy: their version counts as seen only where they are shown.
 */
export function afterSending(
  now: HeldEntry,
  sent: Pick<HeldEntry, 'body'>,
  answer: Pick<HeardEntry, 'version' | 'body'>,
): HeldEntry {
  if (now.body === sent.body) return { ...now, seen: answer.version, body: answer.body, isWaiting: false };
  return answer.body === sent.body ? { ...now, seen: answer.version } : now;
}

/** Entries of one kind after the server told what it has: what waits here stays as it is. Pure. */
export function afterHearing(held: readonly HeldEntry[], heard: readonly HeardEntry[]): HeldEntry[] {
  const waiting = held.filter(({ isWaiting }) => isWaiting);
  const news = heard
    .filter(({ id }) => !waiting.some((each) => each.id === id))
    .map(({ version, ...entry }) => ({ ...entry, seen: version, isWaiting: false }));
  return [...waiting, ...news];
}
