import { SHOWN_QUESTION_STATES } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import type { ShownQuestion } from './questions.model.ts';
import { ownQuestions, questionsIn } from './questions.queries.ts';

export interface Board {
  onStage: ShownQuestion | null;
  approved: ShownQuestion[];
  answered: ShownQuestion[];
  pending: ShownQuestion[] | null;
  notTaken: ShownQuestion[] | null;
  mine: ShownQuestion[];
}

/** Questions as the actor may see them; null for whoever may not be inside. */
export async function readQuestions(ctx: Ctx, workshopId: string, facts: WorkshopFacts): Promise<Board | null> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || !may(actor, 'workshop.attend', facts)) return null;

  const isStaff = may(actor, 'workshop.sortQuestions', facts);
  const states = isStaff ? ([...SHOWN_QUESTION_STATES, 'pending', 'not_taken'] as const) : SHOWN_QUESTION_STATES;
  const [all, mine] = await Promise.all([
    questionsIn(ctx.db, actor, workshopId, states),
    ownQuestions(ctx.db, actor.id, workshopId),
  ]);
  const among = (state: ShownQuestion['state']): ShownQuestion[] =>
    all.filter((question) => question.state === state).map((question) => ({ ...question, isSortable: isStaff }));
  const shown = new Set(all.map(({ id }) => id));
  return {
    onStage: among('on_stage')[0] ?? null,
    approved: among('approved'),
    answered: among('answered'),
    pending: isStaff ? among('pending') : null,
    notTaken: isStaff ? among('not_taken') : null,
    mine: mine.map((question) => ({
      ...question,
      isSortable: isStaff,
      mergedInto: question.mergedInto !== null && shown.has(question.mergedInto) ? question.mergedInto : null,
    })),
  };
}
