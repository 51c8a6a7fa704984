import { type CrisisLevel, isHigher } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { callPeople } from '../on-call/call-people.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import type { CrisisRow } from './crisis.model.ts';
import { hurryCase } from './crisis.queries.ts';
import { lockedCrisis, staffId } from './load-crisis.ts';
import { moveCrisis, noteCrisis } from './move-crisis.ts';
import { sealNote } from './seal-note.ts';

export interface SetLevel {
  crisisCaseId: string;
  version: number;
  level: CrisisLevel;
  reason: string;
}

/**
 * A person sets another level, with a reason. Higher calls people again; lower gives nobody more time; `none` waits for a
 * second person (MO35). @throws {Conflict} `case_changed`, `already_in_state`, or the table's refusal.
 */
export async function setLevel(ctx: Ctx, input: SetLevel): Promise<CrisisPayload> {
  const reason = intake(input.reason, { kind: 'crisisNote', field: 'reason' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, input.crisisCaseId);

    authorize(ctx.actor, 'crisis.setLevel', facts);
    if (row.version !== input.version) throw new Conflict('case_changed');

    const noteSealed = await sealNote(ctx, tx, row.id, reason);
    if (input.level === 'none') await askForSecond(ctx, tx, row, noteSealed);
    else await change(ctx, tx, { row, level: input.level, noteSealed });
  });
  return readCrisis(ctx, input.crisisCaseId);
}

async function askForSecond(ctx: Ctx, tx: Tx, row: CrisisRow, noteSealed: Buffer): Promise<void> {
  if (row.noneAt !== null) throw new Conflict('already_in_state');
  if (row.state !== 'acknowledged' && row.state !== 'in_contact') throw new Conflict('not_allowed');
  const change = { noneBy: staffId(ctx), noneAt: ctx.clock.now() };
  await noteCrisis(ctx, tx, { row, event: 'propose_none', change, noteSealed });
}

async function change(
  ctx: Ctx,
  tx: Tx,
  { row, level, noteSealed }: { row: CrisisRow; level: Exclude<CrisisLevel, 'none'>; noteSealed: Buffer },
): Promise<void> {
  if (level === row.level) throw new Conflict('already_in_state');
  const event = isHigher(level, row.level) ? 'raise' : 'lower';
  const after = await moveCrisis(ctx, tx, { crisisCaseId: row.id, event, level, noteSealed });
  if (event === 'lower') return;
  await hurryCase(tx, row.caseId, after.acknowledgeDueAt);
  await callPeople(ctx, tx, { id: row.id, level, hasRisen: true });
}
