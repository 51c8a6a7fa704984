import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { type GoLive, readGoLive } from './read-go-live.ts';
import { stampSite } from './site.queries.ts';

/** Lets people join from now on. @throws {Conflict} `not_green` while a needed line of the go-live list is open. */
export async function openDoors(ctx: Ctx): Promise<GoLive> {
  const list = await readGoLive(ctx);

  if (list.openedAt !== null) return list;
  if (!list.isGreen) throw new Conflict('not_green');

  const openedAt = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    await stampSite(tx, { openedAt });
    await appendAudit(ctx, tx, { action: 'site.open', targetKind: 'site', targetId: null });
  });
  return { ...list, openedAt };
}
