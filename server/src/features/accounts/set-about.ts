import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import type { ViewerRow } from './accounts.model.ts';
import { requireMember } from './fresh-proof.ts';
import { aboutItem, insertAbout, replaceAbout } from './profile.queries.ts';
import { viewerOf } from './viewer.ts';

/** Writes what others read on one's profile. @throws {Conflict} `held_for_review` while a moderator has it; what they took down stays down. */
export async function setAbout(ctx: Ctx, text: string): Promise<ViewerRow> {
  const actor = requireMember(ctx);

  authorize(actor, 'profile.write', null);
  const taken = intake(text, { kind: 'about', field: 'text' });

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const there = await aboutItem(tx, actor.id);
    if (there === null) await insertAbout(tx, { itemId: ctx.ids.uuid(), accountId: actor.id, taken, at });
    else if (there.visibility !== 'published') throw new Conflict('held_for_review');
    else if (there.body !== taken.body)
      await replaceAbout(tx, { itemId: there.itemId, accountId: actor.id, taken, at });
  });
  return viewerOf(ctx);
}
