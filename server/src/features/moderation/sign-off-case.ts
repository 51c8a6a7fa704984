import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CaseRow } from './case.model.ts';
import { hasOpenSafeguarding } from '../safeguarding/has-open-safeguarding.ts';
import { hasOpenCrisis } from './case.queries.ts';
import { closeCase } from './close-case.ts';
import { loadCase } from './load-case.ts';

/** A second person closes a crisis case (R19): its decision is in force and told. @throws {Forbidden} `not_on_this_case` for whoever decided it. @throws {Conflict} `crisis_open` while people look after somebody: that is closed first. */
export async function signOffCase(
  ctx: Ctx,
  input: { caseId: string; version: number; note?: string | null | undefined },
): Promise<{ case: CaseRow }> {
  const note = intake(input.note ?? '', { kind: 'publicNote', field: 'note' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.signOff', facts);
    if (row.version !== input.version) throw new Conflict('case_changed');
    if (await hasOpenCrisis(tx, row.id)) throw new Conflict('crisis_open');
    if (await hasOpenSafeguarding(tx, row.id)) throw new Conflict('safeguarding_open');

    await closeCase(ctx, tx, row, ctx, { isSecondPerson: !facts.isDecider, note });
    const after = await loadCase(ctx, tx, row.id, 'look');
    return { case: after.row };
  });
}
