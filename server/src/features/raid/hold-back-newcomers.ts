import { NEW_ACCOUNT_HOURS, newcomerRefusal } from '@between/rules/raid.ts';
import { addHours } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import { Forbidden } from '../../platform/errors.ts';
import type { Taken } from '../../platform/intake.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { guardNow } from './guard-now.ts';
import { youngerThan } from './raid.queries.ts';

interface Said {
  accountId: string;
  words: Pick<Taken, 'body' | 'verdict'>;
  /** A line of a live room, or words of a thread. */
  as: 'line' | 'post';
}

/** Who of these may say no lines now: their accounts are new and the guard holds. */
export async function newcomersAmong(
  ctx: Pick<Services, 'db' | 'clock'>,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if ((await guardNow(ctx)) === null) return new Set();
  return youngerThan(ctx.db, accountIds, addHours(ctx.clock.now(), -NEW_ACCOUNT_HOURS));
}

/**
 * What a new account cannot do while the guard holds; nothing is lost, the words stay in the box. Words that ask for help
 * always pass (R27). @throws {Forbidden} `newcomer_links`, `newcomer_mentions`, `newcomer_lines`.
 */
export async function holdBackNewcomers(ctx: Pick<Services, 'db' | 'clock'>, said: Said): Promise<void> {
  if (asksForHelp(said.words)) return;
  const reason = said.as === 'line' ? 'newcomer_lines' : newcomerRefusal(said.words.body);
  // Plain posts, nearly all there are, ask the database for nothing.
  if (reason === null) return;
  if ((await guardNow(ctx)) === null) return;
  const since = addHours(ctx.clock.now(), -NEW_ACCOUNT_HOURS);
  if ((await youngerThan(ctx.db, [said.accountId], since)).size > 0) throw new Forbidden(reason);
}
