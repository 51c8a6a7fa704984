import type { CrisisEventKind } from '@between/rules/crisis.ts';
import type { CrisisOutcome } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { crisisSteps, sealedNotes } from './crisis-steps.queries.ts';
import { loadCrisis } from './load-crisis.ts';
import { openNote } from './seal-note.ts';

export interface NoteForSecond {
  kind: 'note' | 'outcome' | 'level';
  by: string | null;
  text: string;
  writtenAt: Date;
}

/** How it ended and what colleagues wrote down beside the steps, for a second person. The talk stays closed. */
export async function readCrisisAsSecond(
  ctx: Ctx,
  crisisCaseId: string,
): Promise<{ outcome: CrisisOutcome | null; notes: NoteForSecond[] }> {
  const { row } = await loadCrisis(ctx, ctx.db, crisisCaseId, 'crisis.readAsSecond');

  const steps = new Map((await crisisSteps(ctx.db, row.id)).map((step) => [step.id, step]));
  const notes: NoteForSecond[] = [];
  for (const { id, sealed } of (await sealedNotes(ctx.db, row.id)).toReversed()) {
    const step = steps.get(id);
    const text = await openNote(ctx, ctx.db, row.id, sealed);
    if (step !== undefined && text !== '')
      notes.push({ kind: kindOf(step.event), by: step.handle, text, writtenAt: step.createdAt });
  }
  return { outcome: row.outcome, notes };
}

function kindOf(event: CrisisEventKind): NoteForSecond['kind'] {
  switch (event) {
    case 'settle':
    case 'hand_over':
    case 'disclose':
    case 'give_up_contact':
      return 'outcome';
    case 'raise':
    case 'lower':
    case 'propose_none':
      return 'level';
    default:
      return 'note';
  }
}
