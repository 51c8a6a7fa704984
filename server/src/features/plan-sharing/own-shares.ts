import type { Ctx } from '../../platform/context.ts';
import { ownerOf } from '../private/owner.ts';
import { decodeLabel, type OwnShare, type ShareRow } from './plan-sharing.model.ts';
import { openingsOf, type OpeningRow, sharesOf } from './plan-sharing.queries.ts';

/** What the actor shares and shared, newest first. @throws {Unauthenticated} */
export async function ownShares(ctx: Ctx): Promise<OwnShare[]> {
  const accountId = ownerOf(ctx);
  return labelled(ctx, accountId, await sharesOf(ctx.db, accountId));
}

/** Shares with what their owner called them. */
export async function labelled(
  { db, vault }: Pick<Ctx, 'db' | 'vault'>,
  accountId: string,
  rows: readonly ShareRow[],
): Promise<OwnShare[]> {
  const open = rows.length === 0 ? null : await vault.opener(db, { kind: 'account', id: accountId });
  if (open === null) return [];
  return rows.map(({ id, createdAt, expiresAt, endedAt, sealedLabel }) => ({
    id,
    createdAt,
    expiresAt,
    endedAt,
    ...decodeLabel(open(sealedLabel)),
  }));
}

/** For the file of its owner (ME49): what was shared with whom, and when it was opened. */
export async function exportShares(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  accountId: string,
): Promise<(Omit<OwnShare, 'link'> & { openings: OpeningRow[] })[]> {
  const shares = await labelled(ctx, accountId, await sharesOf(ctx.db, accountId));
  const openings =
    shares.length === 0
      ? []
      : await openingsOf(
          ctx.db,
          shares.map(({ id }) => id),
        );
  return shares.map(({ link: _secret, ...share }, at) => ({ ...share, openings: openings[at] ?? [] }));
}
