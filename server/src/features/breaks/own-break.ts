import { type Ctx, loaderOf } from '../../platform/context.ts';
import { type BreakRow, breakOf } from './breaks.queries.ts';

const BREAK = Symbol('breaks.own');

/** The break of whoever asks; read once a request. */
export function ownBreak(ctx: Ctx, accountId: string): Promise<BreakRow | null> {
  return loaderOf(ctx, BREAK, () => breakOf(ctx.db, accountId));
}
