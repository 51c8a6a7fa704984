import { RateLimited } from '../../platform/errors.ts';
import type { Taken } from '../../platform/intake.ts';
import { type Actor, isDesk } from '../../policy/actor.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';

/**
 * In a slowed thread everybody has a turn now and then; moderators keep talking, and words that ask for help never wait
 * (R27). @throws {RateLimited} `slow_thread`, with the seconds left.
 */
export function waitForTurn(
  { threadTurnAt, groupId }: { threadTurnAt: Date | null; groupId: string },
  { actor, words, now }: { actor: Actor; words: Taken; now: Date },
): void {
  if (threadTurnAt === null || threadTurnAt <= now) return;
  if (isDesk(actor, groupId) || asksForHelp(words)) return;
  throw new RateLimited(Math.ceil((threadTurnAt.getTime() - now.getTime()) / 1_000), 'slow_thread');
}
