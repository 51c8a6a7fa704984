import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { hasOpenSafeguarding } from '../safeguarding/has-open-safeguarding.ts';
import { closeCase } from '../moderation/close-case.ts';
import { loadCase } from '../moderation/load-case.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { closingFacts, type CrisisDoor, loadCrisis, lockedCrisis } from './load-crisis.ts';
import { moveCrisis } from './move-crisis.ts';
import { sealIfAny } from './seal-note.ts';

/**
 * A second person closes it, and with it the case of the words; follow-ups that wait stay due (R19). @throws {Forbidden}
 * `not_on_this_case` for whoever settled it or decided about the words. @throws {Conflict} `words_not_decided` until
 * somebody has decided about the words, `case_changed`.
 */
export async function closeCrisis(
  ctx: Ctx,
  input: { crisisCaseId: string; version: number; note?: string | null | undefined },
): Promise<CrisisPayload> {
  await closeAsSecond(ctx, input, 'crisis.read');
  return readCrisis(ctx, input.crisisCaseId);
}

/** The step itself, for whoever came to it through `door`. */
export async function closeAsSecond(
  ctx: Ctx,
  input: { crisisCaseId: string; version: number; note?: string | null | undefined },
  door: CrisisDoor,
): Promise<void> {
  const { crisisCaseId } = input;
  const note = intake(input.note ?? '', { kind: 'crisisNoteOrNone', field: 'note' }).body;
  const caseDoor = door === 'crisis.read' ? 'case.read' : 'case.readAsSecond';
  const seen = await loadCrisis(ctx, ctx.db, crisisCaseId, door);
  await transaction(ctx.db, async (tx) => {
    const { row: words } = await loadCase(ctx, tx, seen.row.caseId, 'lock', caseDoor);
    const loaded = await lockedCrisis(ctx, tx, crisisCaseId, door);

    authorize(ctx.actor, 'crisis.close', closingFacts(ctx, loaded));
    if (loaded.row.version !== input.version) throw new Conflict('case_changed');
    const isOver = words.status === 'closed' || words.status === 'merged';
    if (!isOver && words.status !== 'notified') throw new Conflict('words_not_decided');
    if (!isOver && (await hasOpenSafeguarding(tx, words.id))) throw new Conflict('safeguarding_open');

    const sealed = await sealIfAny(ctx, tx, crisisCaseId, note);
    await moveCrisis(ctx, tx, {
      crisisCaseId,
      event: 'close',
      facts: { isSecondPerson: true },
      ...(sealed === null ? {} : { noteSealed: sealed }),
    });
    if (!isOver) await closeCase(ctx, tx, words, ctx, { isSecondPerson: true });
  });
}
