import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { settleWords } from '../safety/settle-words.ts';
import type { ViewerRow } from './accounts.model.ts';
import { requireMember } from './fresh-proof.ts';
import { insertAbout, lockAbout, replaceAbout } from './profile.queries.ts';
import { viewerOf } from './viewer.ts';

/** Writes what others read on one's profile. @throws {Conflict} `held_for_review` while a moderator has it; what they took down stays down. */
export async function setAbout(ctx: Ctx, text: string): Promise<ViewerRow> {
  const actor = requireMember(ctx);

  authorize(actor, 'profile.write', null);
  const taken = await settleWords(ctx, ctx.db, actor.id, intake(text, { kind: 'about', field: 'text' }));

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const there = await lockAbout(tx, actor.id);
    if (there !== null && there.visibility !== 'published') throw new Conflict('held_for_review');
    if (there?.body === taken.body) return;
    const itemId = there?.itemId ?? ctx.ids.uuid();
    await (there === null ? insertAbout : replaceAbout)(tx, { itemId, accountId: actor.id, taken, at });
    const itemVersion = (there?.version ?? 0) + 1;
    await raiseWords(ctx, tx, { itemId, itemVersion, authorId: actor.id, groupId: null, taken, source: 'engine' });
  });
  return viewerOf(ctx);
}
