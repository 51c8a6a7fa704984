import { foldHandle } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { holdersNow, insertMemorial, lockPerson, memorialOf } from './memorial.queries.ts';
import type { MemorialRow } from './postvention.model.ts';

/**
 * The first of two people says that somebody has died; nothing changes until the second agrees (OP31).
 * @throws {InvalidInput} `no_such_member`. @throws {Conflict} `asked_already`, `last_operator`.
 */
export async function askMemorial(ctx: Ctx, handle: string): Promise<{ memorial: MemorialRow }> {
  authorize(ctx.actor, 'postvention.manage', null);
  const actor = requireFreshProof(ctx);

  const accountId = await transaction(ctx.db, async (tx) => {
    const person = await lockPerson(tx, foldHandle(handle.trim()));
    if (person === null) throw new InvalidInput('handle', 'no_such_member');
    authorize(ctx.actor, 'memorial.ask', { isSelf: person.id === actor.id });
    const now = ctx.clock.now();
    const row = { accountId: person.id, stateBefore: person.lifeState, askedBy: actor.id, askedAt: now };
    if (!(await insertMemorial(tx, row))) throw new Conflict('asked_already');
    await appendAudit(ctx, tx, { action: 'memorial.ask', targetKind: 'account', targetId: person.id });
    const others = await holdersNow(tx, ['lead', 'operator'], { groupId: null, now });
    await tell(
      ctx,
      tx,
      others
        .filter((id) => id !== actor.id && id !== person.id)
        .map((accountId) => ({ accountId, kind: 'team', causeId: person.id, detail: 'memorial_second' })),
    );
    return person.id;
  });
  const memorial = await memorialOf(ctx.db, accountId);
  if (memorial === null) throw new NotFound();
  return { memorial };
}
