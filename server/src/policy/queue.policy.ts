import type { Actor } from './actor.ts';
import { holdsForPlace, type PolicyRules, type Ruling } from './ruling.ts';

export const queuePolicy = {
  /** Views of the queue for the whole desk. */
  'queue.share': (actor: Actor): Ruling => holdsForPlace(actor, ['lead']),
} satisfies PolicyRules;
