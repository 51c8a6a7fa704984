import { YOUNG_ACCOUNT_DAYS } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { accountBegan } from './verdicts.queries.ts';

/** A link that sells waits only where its account is new: asked just before such words are stored. */
export async function settleWords<T extends Taken>(
  ctx: Pick<Ctx, 'clock'>,
  db: Db | Tx,
  authorId: string,
  taken: T,
): Promise<T> {
  if (taken.holdReason !== 'scam') return taken;
  const began = await accountBegan(db, authorId);
  const isYoung = began !== null && ctx.clock.now().getTime() - began.getTime() < YOUNG_ACCOUNT_DAYS * 86_400_000;
  return isYoung ? taken : { ...taken, visibility: 'published', holdReason: null };
}
