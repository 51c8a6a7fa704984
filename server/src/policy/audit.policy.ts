import type { Actor } from './actor.ts';
import { holdsForPlace, type PolicyRules, type Ruling } from './ruling.ts';

export const auditPolicy = {
  /** The record of acts, for those who answer for the whole place. */
  'audit.read': (actor: Actor): Ruling => holdsForPlace(actor, ['lead', 'operator']),
} satisfies PolicyRules;
