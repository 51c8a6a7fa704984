import type { Db, Tx } from '../../platform/db.ts';
import { RateLimited } from '../../platform/errors.ts';
import type { Taken } from '../../platform/intake.ts';
import { isDesk, type Member } from '../../policy/actor.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { nextTurnAt } from './postvention.model.ts';
import { turnFacts } from './postvention.queries.ts';

/**
 * Where a time of care slows a group, one post of one person, then a while for others. Whoever looks after the group is
 * never slowed, and words that ask for help never wait (R27). @throws {RateLimited} `slow_group`, with the seconds left.
 */
export async function takeTurn(
  ctx: { clock: { now(): Date } },
  db: Db | Tx,
  post: { actor: Member; groupId: string; words: Pick<Taken, 'verdict'> },
): Promise<void> {
  const { actor, groupId, words } = post;
  if (isDesk(actor, groupId) || asksForHelp(words)) return;
  const { slowSeconds, lastAt } = await turnFacts(db, { groupId, accountId: actor.id });
  const now = ctx.clock.now();
  const at = nextTurnAt(lastAt, slowSeconds, now);
  if (at !== null) throw new RateLimited(Math.ceil((at.getTime() - now.getTime()) / 1_000), 'slow_group');
}
