import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { updateDisclosure } from './disclosure.queries.ts';
import { lockedRelease } from './load-disclosure.ts';
import { type ReleasePayload, readRelease } from './read-releases.ts';

/** Tells the person afterwards, once it adds no risk any more (R17). @throws {Conflict} `told_already`. */
export async function tellOfRelease(ctx: Ctx, disclosureId: string): Promise<ReleasePayload> {
  await transaction(ctx.db, async (tx) => {
    const { crisis, row, facts } = await lockedRelease(ctx, tx, disclosureId);

    authorize(ctx.actor, 'disclosure.tell', facts);
    if (!facts.isReleased || row.toldAt !== null) throw new Conflict('told_already');

    await updateDisclosure(tx, row.id, { toldAt: ctx.clock.now() });
    await appendAudit(ctx, tx, {
      action: 'disclosure.tell',
      targetKind: 'case',
      targetId: crisis.caseId,
      caseId: crisis.caseId,
    });
    if (crisis.personId !== null)
      await tell(ctx, tx, [{ accountId: crisis.personId, kind: 'care_note', causeId: row.id, detail: 'found' }]);
  });
  return readRelease(ctx, disclosureId);
}
