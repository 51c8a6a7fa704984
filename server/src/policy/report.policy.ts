import type { Actor } from './actor.ts';
import { firstRefusal, holdsForPlace, mayRead, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

export interface ReportFacts {
  /** The reporter worries about a person, and does not say that a rule was broken. */
  isWorry: boolean;
  /** The reporter may read the words now. */
  isReadable: boolean;
  isOwn: boolean;
}

/**
 * Saying that a rule was broken needs the words to be readable. The door of worry stays open to blocked, suspended and
 * banned people, and for words that have since been taken out of sight (R14, R27).
 */
function reportWords(actor: Actor, { isWorry, isReadable, isOwn }: ReportFacts): Ruling {
  if (isWorry) return signedIn(actor);
  return firstRefusal(mayRead(actor), isReadable ? 'yes' : 'hidden', isOwn ? 'own_words' : 'yes');
}

export const reportPolicy = {
  'report.send': reportWords,
  /** Who sees which reporters are muted, without a name, and lets their reports weigh again. */
  'reporterMute.review': (actor: Actor): Ruling => holdsForPlace(actor, ['operator', 'lead']),
} satisfies PolicyRules;
