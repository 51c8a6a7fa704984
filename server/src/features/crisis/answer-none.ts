import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { concludeCrisis } from './conclude-crisis.ts';
import { type CrisisDoor, lockedCrisis, noneFacts } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { sealIfAny } from './seal-note.ts';

export interface AnswerNone {
  crisisCaseId: string;
  version: number;
  agrees: boolean;
  note?: string | null | undefined;
}

/**
 * A second person agrees, or not, that there never was a risk (MO35). Two can be wrong: the follow-ups are made all the same.
 * @throws {Forbidden} `not_on_this_case` for whoever said it first. @throws {Conflict} `not_allowed` when nobody did.
 */
export async function answerNone(ctx: Ctx, input: AnswerNone): Promise<CrisisPayload> {
  await answerNoneAsSecond(ctx, input, 'crisis.read');
  return readCrisis(ctx, input.crisisCaseId);
}

/** The step itself, for whoever came to it through `door`. */
export async function answerNoneAsSecond(ctx: Ctx, input: AnswerNone, door: CrisisDoor): Promise<void> {
  const { crisisCaseId } = input;
  const note = intake(input.note ?? '', { kind: 'crisisNoteOrNone', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const loaded = await lockedCrisis(ctx, tx, crisisCaseId, door);
    const { row } = loaded;

    authorize(ctx.actor, 'crisis.agreeNone', noneFacts(ctx, loaded));
    if (row.version !== input.version) throw new Conflict('case_changed');
    if (row.noneAt === null) throw new Conflict('not_allowed');

    const sealed = await sealIfAny(ctx, tx, crisisCaseId, note);
    const noteSealed = sealed === null ? {} : { noteSealed: sealed };
    if (input.agrees)
      await concludeCrisis(ctx, tx, { crisisCaseId, event: 'settle', isSecondPerson: true, ...noteSealed });
    else await noteCrisis(ctx, tx, { row, event: 'keep_open', change: { noneBy: null, noneAt: null }, ...noteSealed });
  });
}
