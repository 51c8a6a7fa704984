import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { unknownTo } from '../../policy/authorize.ts';
import type { Standing } from './groups.model.ts';
import { groupsByIds, standingBy, standingsOf } from './groups.queries.ts';

const BY_ID = Symbol('groups.standingById');
const SEEN = Symbol('groups.standingSeen');

/** The actor's standing in the group of something found by itself (a thread, an item); one pair of queries for a whole list, asked once a request. */
export async function groupStanding(ctx: Ctx, groupId: string): Promise<Standing> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const load = loaderOf(ctx, BY_ID, () =>
    loader(async (ids: readonly string[]): Promise<(Standing | null)[]> => {
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) return [await standingBy(ctx.db, { id: only }, accountId)];
      const [groups, standings] = await Promise.all([groupsByIds(ctx.db, ids), standingsOf(ctx.db, ids, accountId)]);
      return ids.map((id) => {
        const group = groups.get(id);
        const standing = standings.get(id);
        return group === undefined || standing === undefined ? null : { group, ...standing };
      });
    }),
  );
  const seen = loaderOf(ctx, SEEN, () => new Map<string, Promise<Standing | null>>());
  const asked = seen.get(groupId) ?? load(groupId);
  seen.set(groupId, asked);
  const standing = await asked;
  if (standing === null) throw unknownTo(ctx);
  return standing;
}
