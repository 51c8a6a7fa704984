import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { NotFound } from '../../platform/errors.ts';
import type { AgreementRow, GroupRow, Standing } from './groups.model.ts';
import { currentAgreements, standingsOf } from './groups.queries.ts';

const AGREEMENT = Symbol('groups.agreement');
const STANDING = Symbol('groups.standing');

/** Today's agreement of a group; one query for a whole list. */
export async function agreementOf(ctx: Ctx, groupId: string): Promise<AgreementRow> {
  const load = loaderOf(ctx, AGREEMENT, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await currentAgreements(ctx.db, ids), (row) => row.groupId)),
  );
  const row = await load(groupId);
  if (row === null) throw new NotFound('This group has no agreement.');
  return row;
}

/** The actor's standing in a group already loaded; one query for a whole list. */
export async function standingOf(ctx: Ctx, group: GroupRow): Promise<Standing> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const load = loaderOf(ctx, STANDING, () =>
    loader(async (ids: readonly string[]) => {
      const standings = await standingsOf(ctx.db, ids, accountId);
      return ids.map((id) => standings.get(id) ?? { membership: null, isInvited: false, currentVersion: 0 });
    }),
  );
  return { group, ...(await load(group.id)) };
}
