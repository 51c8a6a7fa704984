import type { SafeguardingOutcome } from '@between/rules/safeguarding.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireMember } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { giveBackEscalated } from '../moderation/give-back-escalated.ts';
import { loadSafeguarding, lockedSafeguarding } from './load-safeguarding.ts';
import { type Checklist, nextSafeguarding, type SafeguardingRow, type SafeguardingStep } from './safeguarding.model.ts';
import { updateSafeguarding } from './safeguarding.queries.ts';

type Payload = { safeguarding: SafeguardingRow };

/** Somebody of the route has it: the clock of taking it stops. @throws {Conflict} `already_in_state`. */
export async function takeSafeguarding(ctx: Ctx, id: string): Promise<Payload> {
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedSafeguarding(ctx, tx, id);

    authorize(ctx.actor, 'safeguarding.work', facts);
    const state = arrow(row, 'take');
    await updateSafeguarding(tx, id, { state, takenBy: requireMember(ctx).id, takenAt: ctx.clock.now() });
    await noted(ctx, tx, row, 'take');
  });
  return after(ctx, id);
}

/** Keeps what is known, sealed; the answers decide nothing by themselves. */
export async function answerSafeguarding(ctx: Ctx, input: Checklist & { id: string }): Promise<Payload> {
  const { id, note: said, ...answers } = input;
  const note = intake(said, { kind: 'crisisNoteOrNone', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedSafeguarding(ctx, tx, id);

    authorize(ctx.actor, 'safeguarding.work', facts);
    if (row.state === 'closed') throw new Conflict('not_allowed');
    await updateSafeguarding(tx, id, {
      checklistSealed: await seal(ctx, tx, id, JSON.stringify({ ...answers, note })),
    });
    await noted(ctx, tx, row, 'answer');
  });
  return after(ctx, id);
}

/** Says how it ended; the case of the words goes back to the desk with a note that says so. @throws {Conflict} */
export async function settleSafeguarding(
  ctx: Ctx,
  input: { id: string; outcome: SafeguardingOutcome; note: string },
): Promise<Payload> {
  const { id, outcome } = input;
  const note = intake(input.note, { kind: 'crisisNote', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedSafeguarding(ctx, tx, id);

    authorize(ctx.actor, 'safeguarding.work', facts);
    const state = arrow(row, 'settle');
    await updateSafeguarding(tx, id, {
      state,
      outcome,
      outcomeBy: requireMember(ctx).id,
      outcomeAt: ctx.clock.now(),
      outcomeNoteSealed: await seal(ctx, tx, id, note),
    });
    await noted(ctx, tx, row, 'settle', { outcome });
    await giveBackEscalated(ctx, tx, { caseId: row.caseId, note: 'Safeguarding has looked at it.' });
  });
  return after(ctx, id);
}

/** A second person has looked. @throws {Forbidden} `not_on_this_case` for whoever said how it ended. */
export async function closeSafeguarding(ctx: Ctx, id: string): Promise<Payload> {
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedSafeguarding(ctx, tx, id);

    authorize(ctx.actor, 'safeguarding.close', facts);
    const state = arrow(row, 'close');
    await updateSafeguarding(tx, id, { state, closedBy: requireMember(ctx).id, closedAt: ctx.clock.now() });
    await noted(ctx, tx, row, 'close');
  });
  return after(ctx, id);
}

function arrow({ state }: SafeguardingRow, step: SafeguardingStep) {
  const next = nextSafeguarding(state, step);
  if (next === null) throw new Conflict('not_allowed');
  return next;
}

function seal(ctx: Ctx, tx: Tx, id: string, text: string): Promise<Buffer> {
  return ctx.vault.seal(tx, { kind: 'safeguarding', id }, text, ctx.clock.now());
}

async function noted(
  ctx: Ctx,
  tx: Tx,
  { id, caseId }: SafeguardingRow,
  step: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  await appendAudit(ctx, tx, {
    action: `safeguarding.${step}`,
    targetKind: 'case',
    targetId: caseId,
    caseId,
    after: { id, ...more },
  });
}

async function after(ctx: Ctx, id: string): Promise<Payload> {
  return { safeguarding: (await loadSafeguarding(ctx, ctx.db, id)).row };
}
