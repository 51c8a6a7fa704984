import type { Actor } from './actor.ts';
import { type PolicyRules, type Ruling, signedIn } from './ruling.ts';

export const privatePolicy = {
  /** One's own private tools, open to whoever is suspended or banned too: they are help. No rule opens those of somebody else. */
  'private.own': (actor: Actor): Ruling => signedIn(actor),
} satisfies PolicyRules;
