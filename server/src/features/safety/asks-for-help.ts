import type { Ctx } from '../../platform/context.ts';
import type { Taken } from '../../platform/intake.ts';
import { wasRaised } from './verdicts.queries.ts';

/** Whether whoever wrote these words should see where people are: a yes or no, never a level (R24). */
export function asksForHelp({ verdict }: Pick<Taken, 'verdict'>): boolean {
  return verdict !== null && verdict.level !== 'none';
}

/** The same for words that were stored a moment ago and are sent again. */
export function askedForHelp(ctx: Pick<Ctx, 'db'>, itemId: string): Promise<boolean> {
  return wasRaised(ctx.db, itemId);
}
