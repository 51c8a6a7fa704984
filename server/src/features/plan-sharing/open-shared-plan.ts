import { WRONG_WORDS_LIMIT } from '@between/rules/plan-sharing.ts';
import { SHEETS } from '@between/rules/private-sheet.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { hashToken } from '../../platform/ids.ts';
import { afterWrongWords, plainWords, type SharedPart } from './plan-sharing.model.ts';
import { countTries, insertOpening, type OpenShare, openShareByLink } from './plan-sharing.queries.ts';
import { openWith, shareKey } from './share-key.ts';

export type SharedPlan =
  | { __typename: 'SharedPlanOpened'; sections: SharedPart[]; sharedAt: Date; expiresAt: Date }
  | { __typename: 'SharedPlanWordsWrong'; triesLeft: number }
  | { __typename: 'SharedPlanRests'; until: Date }
  | { __typename: 'SharedPlanClosed'; isClosed: boolean };

/** Opens what a member shared, for whoever has the link and the words: no account is needed, and nothing of them is kept (ME38, OP33). */
export async function openSharedPlan(ctx: Ctx, input: { link: string; secretWords: string }): Promise<SharedPlan> {
  const now = ctx.clock.now();
  return transaction(ctx.db, async (tx) => {
    const share = await openShareByLink(tx, hashToken(input.link), now);
    if (share === null) return { __typename: 'SharedPlanClosed', isClosed: true };
    if (share.restsUntil !== null && share.restsUntil > now) {
      return { __typename: 'SharedPlanRests', until: share.restsUntil };
    }
    const key = await shareKey({ link: input.link, words: plainWords(input.secretWords), salt: share.salt });
    const opened = openWith(key, share.sealed);
    await insertOpening(tx, { id: ctx.ids.uuid(), shareId: share.id, at: now, isRight: opened !== null });
    if (opened === null) return refused(tx, share, now);
    await countTries(tx, share.id, { wrongTries: 0, restsUntil: null });
    const { createdAt: sharedAt, expiresAt } = share;
    return { __typename: 'SharedPlanOpened', sections: partsOf(opened), sharedAt, expiresAt };
  });
}

async function refused(tx: Tx, share: OpenShare, now: Date): Promise<SharedPlan> {
  const counted = afterWrongWords(share.wrongTries, now);
  await countTries(tx, share.id, counted);
  if (counted.restsUntil !== null) return { __typename: 'SharedPlanRests', until: counted.restsUntil };
  return { __typename: 'SharedPlanWordsWrong', triesLeft: WRONG_WORDS_LIMIT - counted.wrongTries };
}

/** Reads what was sealed by the shape of a plan. */
function partsOf(text: string): SharedPart[] {
  const parts: SharedPart[] = JSON.parse(text);
  const { lists } = SHEETS.plan.decode({ lists: Object.fromEntries(parts.map(({ name, lines }) => [name, lines])) });
  return parts.map(({ name }) => ({ name, lines: lists[name] ?? [] }));
}
