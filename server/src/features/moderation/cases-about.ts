import { LOOK_UP_CASES } from '@between/rules/look-up.ts';
import type { Ctx } from '../../platform/context.ts';
import type { AuthorOfCase, CaseCardRow } from './case.model.ts';
import { caseAuthor } from './case-view.queries.ts';
import { looksSince } from './list-cases.ts';
import { cardsAbout, type CasesAbout } from './queue.queries.ts';

/** No case has this id: nothing is left out of a member's earlier cases. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** The newest cases about a member, some words, or of one id or number, as far as the actor may know them. */
export function casesAbout(ctx: Ctx, about: CasesAbout): Promise<CaseCardRow[]> {
  return cardsAbout(ctx.db, ctx.actor, { about, freshSince: looksSince(ctx), limit: LOOK_UP_CASES });
}

/** A member as the panel beside a case shows its author. */
export async function memberLikeAuthor(ctx: Ctx, accountId: string): Promise<AuthorOfCase | null> {
  const author = await caseAuthor(ctx.db, accountId);
  return author === null ? null : { ...author, caseId: NO_CASE };
}
