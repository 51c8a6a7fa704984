import type { CrisisLevel } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { loadCase } from '../moderation/load-case.ts';
import { openForItem } from '../moderation/open-case.ts';
import { callPeople } from '../on-call/call-people.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { lockedCrisis } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { openCrisis } from './open-crisis.ts';
import { sealNote } from './seal-note.ts';

export interface RaiseCrisis {
  caseId: string;
  level: CrisisLevel;
  reason: string;
}

/**
 * Somebody of the desk sees that a person is at risk: opens the crisis case beside the case, or raises it, and calls
 * people by its level. @throws {NotFound} when the actor may not know the case. @throws {InvalidInput} for `none`.
 */
export async function raiseCrisis(ctx: Ctx, input: RaiseCrisis): Promise<CrisisPayload> {
  const { level } = input;
  if (level === 'none') throw new InvalidInput('level', 'not_a_level');
  const reason = intake(input.reason, { kind: 'crisisNote', field: 'reason' }).body;
  const id = await transaction(ctx.db, async (tx) => {
    const { row } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'crisis.setLevel', {
      crisis: { groupId: row.groupId },
      isPerson: false,
      isFirst: false,
      isNamed: false,
    });

    const { caseId } = await openForItem(ctx, tx, { itemId: row.itemId, lane: 'crisis' });
    const opened = await openCrisis(ctx, tx, {
      caseId,
      itemId: row.itemId,
      personId: row.authorId,
      level,
      source: 'moderator',
    });
    const { row: crisis } = await lockedCrisis(ctx, tx, opened.id);
    await noteCrisis(ctx, tx, {
      row: crisis,
      event: 'note',
      noteSealed: await sealNote(ctx, tx, opened.id, reason),
    });
    await callPeople(ctx, tx, opened);
    return opened.id;
  });
  return readCrisis(ctx, id);
}
