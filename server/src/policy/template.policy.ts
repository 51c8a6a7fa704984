import type { Actor } from './actor.ts';
import { DESK_ROLES } from '@between/rules/roles.ts';
import { holdsForPlace, holdsSomewhere, type PolicyRules, type Ruling } from './ruling.ts';

export const templatePolicy = {
  /** Sentences for letters: whoever works a queue chooses from them. */
  'template.read': (actor: Actor): Ruling => holdsSomewhere(actor, DESK_ROLES),
  'template.write': (actor: Actor): Ruling => holdsForPlace(actor, ['lead']),
} satisfies PolicyRules;
