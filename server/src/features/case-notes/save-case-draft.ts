import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { announceCase } from '../moderation/announce-case.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { writeDraft } from './case-notes.queries.ts';

/** Keeps the answer that the team writes together. @throws {Conflict} `draft_changed` over words the actor has not seen. */
export async function saveCaseDraft(
  ctx: Ctx,
  input: { caseId: string; version: number; text: string },
): Promise<{ case: CaseRow }> {
  const text = intake(input.text, { kind: 'publicNote', field: 'text' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.comment', facts);

    const now = ctx.clock.now();
    const isWritten = await writeDraft(tx, {
      caseId: row.id,
      version: input.version,
      bodySealed: await ctx.vault.seal(tx, { kind: 'case', id: row.id }, text, now),
      writtenBy: actorId(ctx),
      writtenAt: now,
    });
    if (!isWritten) throw new Conflict('draft_changed');
    announceCase(tx, ctx, row);
    return { case: row };
  });
}
