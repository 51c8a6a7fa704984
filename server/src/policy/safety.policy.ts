import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

/** Only the author knows that their words wait; being suspended or banned takes no choice away (R22). */
function chooseForHeld(actor: Actor, { authorId }: { authorId: string | null }): Ruling {
  return firstRefusal(signedIn(actor), actor.kind === 'member' && actor.id === authorId ? 'yes' : 'hidden');
}

export const safetyPolicy = {
  /** Never cut off from people who could come: open to everybody with an account (R22, R27). */
  'onCall.send': signedIn,
  'hold.choose': chooseForHeld,
} satisfies PolicyRules;
