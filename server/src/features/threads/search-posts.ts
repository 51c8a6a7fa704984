import type { Ctx } from '../../platform/context.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { postsMatching } from './search.queries.ts';
import type { SearchHitRow } from './threads.model.ts';

/** Finds posts by their words in everything the actor may read. @throws {InvalidInput} for fewer than two letters or more than a hundred. */
export async function searchPosts(ctx: Ctx, query: string, args: PageArguments): Promise<Page<SearchHitRow>> {
  authorize(ctx.actor, 'member.read', null);

  const words = intakeLine(query, { kind: 'search', field: 'query' });
  const page = pageRequest(args);
  return pageOf(await postsMatching(ctx.db, ctx.actor, words, page), page, (hit) => ({
    at: hit.createdAt,
    id: hit.postId,
  }));
}
