import type { Ctx } from '../../platform/context.ts';
import { addDays } from '../../platform/clock.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { hashToken } from '../../platform/ids.ts';
import { encrypt } from '../../platform/vault.ts';
import { ownerOf } from '../private/owner.ts';
import { openSheet } from '../sheets/open-sheet.ts';
import { newWords, type OwnShare, partsToShare, shareDays, shareName } from './plan-sharing.model.ts';
import { hasManyOpen, insertShare } from './plan-sharing.queries.ts';
import { shareKey } from './share-key.ts';

export interface Sharing {
  name: string;
  steps: readonly string[];
  days: number;
  secretWords: string;
}

/**
 * Makes a link for chosen steps of the own plan as they are now (ME38). @throws {InvalidInput} `nothing_to_share`,
 * `not_a_share_time`, `words_too_short`, `words_common` and limits. @throws {Conflict} `too_many_shares`.
 */
export async function sharePlan(ctx: Ctx, input: Sharing): Promise<OwnShare> {
  const accountId = ownerOf(ctx);
  const name = shareName(input.name);
  const days = shareDays(input.days);
  const words = newWords(input.secretWords);
  const parts = partsToShare(await openSheet(ctx, 'plan'), input.steps);

  const link = ctx.ids.token();
  const salt = Buffer.from(ctx.ids.token(), 'base64url').subarray(0, 16);
  const sealed = encrypt(await shareKey({ link, words, salt }), Buffer.from(JSON.stringify(parts), 'utf8'));
  const now = ctx.clock.now();
  const label = { name, steps: parts.map((part) => part.name), link };
  const share = { id: ctx.ids.uuid(), createdAt: now, expiresAt: addDays(now, days), endedAt: null };

  await transaction(ctx.db, async (tx) => {
    if (await hasManyOpen(tx, accountId, now)) throw new Conflict('too_many_shares');
    const sealedLabel = await ctx.vault.seal(tx, { kind: 'account', id: accountId }, JSON.stringify(label), now);
    await insertShare(tx, { ...share, accountId, linkHash: hashToken(link), salt, sealed, sealedLabel });
  });
  return { ...share, ...label };
}
