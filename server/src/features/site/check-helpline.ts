import { SHIPPED } from '@between/helplines/directory.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { type CheckRow, deleteCheck, upsertCheck } from './helplines.queries.ts';
import { siteRow } from './site.queries.ts';

const KNOWN_IDS = new Set([
  ...SHIPPED.helplines.map(({ id }) => id),
  ...SHIPPED.emergency.map(({ country }) => `emergency-${country}`),
]);

/** Notes that a person rang this line today and found it right. @throws {NotFound} for an id that is not in the directory. */
export async function checkHelpline(ctx: Ctx, helplineId: string): Promise<CheckRow> {
  authorize(ctx.actor, 'site.operate', null);
  if (!KNOWN_IDS.has(helplineId)) throw new NotFound();

  const { timeZone } = await siteRow(ctx.db);
  const check = { helplineId, checkedOn: dayIn(timeZone, ctx.clock.now()) };
  await transaction(ctx.db, async (tx) => {
    await upsertCheck(tx, { ...check, checkedBy: ctx.actor.kind === 'member' ? ctx.actor.id : null });
    await appendAudit(ctx, tx, { action: 'helpline.check', targetKind: 'site', targetId: null, after: { ...check } });
  });
  return check;
}

/** Takes a check back. */
export async function uncheckHelpline(ctx: Ctx, helplineId: string): Promise<boolean> {
  authorize(ctx.actor, 'site.operate', null);

  return transaction(ctx.db, async (tx) => {
    const wasThere = await deleteCheck(tx, helplineId);
    if (wasThere)
      await appendAudit(ctx, tx, {
        action: 'helpline.uncheck',
        targetKind: 'site',
        targetId: null,
        before: { helplineId },
      });
    return wasThere;
  });
}

/** The calendar day at this place, YYYY-MM-DD. */
function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
