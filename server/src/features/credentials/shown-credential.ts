import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { type Badge, badgeOf, type CredentialRow } from './credentials.model.ts';
import { credentialsOf } from './credentials.queries.ts';

const BY_ACCOUNT = Symbol('credentials.byAccount');

/** What a therapist stated last; one query for a whole list. */
export function credentialOf(ctx: Ctx, accountId: string): Promise<CredentialRow | null> {
  const load = loaderOf(ctx, BY_ACCOUNT, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await credentialsOf(ctx.db, ids), (row) => row.accountId)),
  );
  return load(accountId);
}

/** The badge beside a therapist's name while it holds (TH01). */
export async function badgeFor(ctx: Ctx, accountId: string): Promise<Badge | null> {
  return badgeOf(await credentialOf(ctx, accountId), ctx.clock.now());
}
