import type { Ctx } from '../../platform/context.ts';
import type { Taken } from '../../platform/intake.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { isWaitingForReader } from './review-first.queries.ts';

/**
 * Whether held words stay held, whatever they are changed into. Those that only waited for a reader do not when they ask
 * for help now: such words never wait for that (R7, R8, R27).
 */
export async function staysHeld(ctx: Pick<Ctx, 'db'>, itemId: string, words: Taken): Promise<boolean> {
  return !asksForHelp(words) || !(await isWaitingForReader(ctx.db, itemId));
}
