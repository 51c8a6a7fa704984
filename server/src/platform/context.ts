import type { Config } from '../config.ts';
import type { Actor } from '../policy/actor.ts';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import type { Ids } from './ids.ts';
import type { LivePort } from './live-port.ts';
import type { Logger } from './logger.ts';
import type { Vault } from './vault.ts';

/** What the whole process shares. */
export interface Services {
  config: Config;
  db: Db;
  log: Logger;
  clock: Clock;
  ids: Ids;
  vault: Vault;
  /** Wakes the outbox drainer after a commit. A hint: it also looks by itself. */
  nudgeJobs(): void;
  /** Tells open sockets what changed: after the commit, by `announce`. */
  live: LivePort;
}

/** Facts of one request that use cases may look at. */
export interface RequestFacts {
  requestId: string;
  /** The client's address, behind trusted proxies. */
  clientAddress: string;
  /** "Firefox on Android": shown in the list of own sessions; nothing finer is kept. */
  deviceLabel: string;
  /** The token in the session cookie, if any. */
  sessionToken: string | null;
  /** Signed mark of a device that gave an age outside this place's (ME03). */
  askedMark?: string | null;
}

/** The actor of one request and everything a use case needs. */
export interface Ctx extends Services {
  actor: Actor;
  request: RequestFacts;
  /** Adds a `set-cookie` line to the answer. */
  setCookie(line: string): void;
  /** Per-request loaders, made on first use by the feature that owns them. */
  loaders: Map<symbol, unknown>;
}

/** The loader of `key` in this request: made once, then shared by every resolver of the request. */
export function loaderOf<L>(ctx: Ctx, key: symbol, make: (ctx: Ctx) => L): L {
  const existing = ctx.loaders.get(key);
  if (existing !== undefined) return existing as L;
  const made = make(ctx);
  ctx.loaders.set(key, made);
  return made;
}
