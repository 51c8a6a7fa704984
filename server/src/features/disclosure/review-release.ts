import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { updateDisclosure } from './disclosure.queries.ts';
import { lockedRelease, type ReleaseDoor } from './load-disclosure.ts';
import { type ReleasePayload, readRelease } from './read-releases.ts';

/** Looks at a release afterwards: somebody who had no part in it, within a day (R17). @throws {Conflict} `reviewed_already`. */
export async function reviewRelease(ctx: Ctx, input: { disclosureId: string; note: string }): Promise<ReleasePayload> {
  await reviewAsSecond(ctx, input, 'disclosure.read');
  return readRelease(ctx, input.disclosureId);
}

/** The step itself, for whoever came to it through `door`. */
export async function reviewAsSecond(
  ctx: Ctx,
  input: { disclosureId: string; note: string },
  door: ReleaseDoor,
): Promise<void> {
  const note = intake(input.note, { kind: 'decisionReason', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const { crisis, row, facts } = await lockedRelease(ctx, tx, input.disclosureId, door);

    authorize(ctx.actor, 'disclosure.review', facts);
    if (!facts.isReleased || row.reviewedAt !== null) throw new Conflict('reviewed_already');

    const now = ctx.clock.now();
    const reviewNoteSealed = await ctx.vault.seal(tx, { kind: 'crisis_case', id: crisis.id }, note, now);
    await updateDisclosure(tx, row.id, { reviewedBy: actorId(ctx), reviewedAt: now, reviewNoteSealed });
    await appendAudit(ctx, tx, {
      action: 'disclosure.review',
      targetKind: 'case',
      targetId: crisis.caseId,
      caseId: crisis.caseId,
      ...(row.reviewDueAt === null ? {} : { dueAt: row.reviewDueAt }),
    });
  });
}
