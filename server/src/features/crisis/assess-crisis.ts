import { type RiskAnswers, type RiskSuggestion, suggestLevel } from '@between/rules/risk-form.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { readCrisis } from './acknowledge-crisis.ts';
import type { CrisisRow } from './crisis.model.ts';
import { lockedCrisis, staffId } from './load-crisis.ts';
import { beginSafeguarding } from '../safeguarding/open-safeguarding.ts';
import { noteCrisis } from './move-crisis.ts';
import { insertForm } from './papers.queries.ts';
import { sealNote } from './seal-note.ts';

/** What is sealed: the answers and what was said beside them. */
export interface KeptForm {
  answers: RiskAnswers;
  note: string;
}

export interface AssessPayload {
  crisis: CrisisRow;
  suggestedLevel: RaisedLevel;
  isInDoubt: boolean;
  asksForSafeguarding: boolean;
}

/** Keeps what is known as a new version and says what it suggests. The level stays what it is: a person sets it (MO31). */
export async function assessCrisis(
  ctx: Ctx,
  input: RiskAnswers & { crisisCaseId: string; note?: string | null | undefined },
): Promise<AssessPayload> {
  const { crisisCaseId, note: said, ...answers } = input;
  const note = intake(said ?? '', { kind: 'crisisNoteOrNone', field: 'note' }).body;
  const suggestion: RiskSuggestion = suggestLevel(answers);
  await transaction(ctx.db, async (tx) => {
    const { row, place, facts } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.assess', facts);

    const kept: KeptForm = { answers, note };
    await insertForm(tx, {
      crisisCaseId,
      byId: staffId(ctx),
      answersSealed: await sealNote(ctx, tx, crisisCaseId, JSON.stringify(kept)),
      suggestedLevel: suggestion.level,
      isInDoubt: suggestion.isInDoubt,
      createdAt: ctx.clock.now(),
    });
    await noteCrisis(ctx, tx, { row, event: 'assess' });
    // Somebody under 18 has a route of their own, whatever else is done (R18).
    if (suggestion.asksForSafeguarding)
      await beginSafeguarding(ctx, tx, {
        caseId: row.caseId,
        groupId: place.groupId,
        authorId: row.personId,
        reason: 'Under 18, as the form of the crisis case says.',
      });
  });
  const { isInDoubt, asksForSafeguarding } = suggestion;
  return { ...(await readCrisis(ctx, crisisCaseId)), suggestedLevel: suggestion.level, isInDoubt, asksForSafeguarding };
}
