import {
  type NotTakenReason,
  QUESTION_MOVES,
  type QuestionMove,
  type QuestionState,
} from '@between/rules/workshops.ts';
import type { Visibility } from '@between/rules/content.ts';

/** A question as those who run the workshop see it: nothing in it leads to whoever asked (ME57). */
export interface QuestionRow {
  /** Of its item. Random: it does not tell when the question was asked. */
  id: string;
  workshopId: string;
  state: QuestionState;
  html: string;
  visibility: Visibility;
  wantCount: number;
  notTakenReason: NotTakenReason | null;
  mergedInto: string | null;
  version: number;
  isMine: boolean;
  isWanted: boolean;
}

/** With what the viewer may do: only those who run the workshop sort. */
export type ShownQuestion = QuestionRow & { isSortable?: boolean };

/** What is answered to whoever asked or moved a question. */
export interface QuestionAnswer {
  question: ShownQuestion;
  /** These words ask for people; never how much (R24). */
  showsHelp?: boolean;
}

const ARROWS = {
  pending: { approve: 'approved', not_take: 'not_taken', merge: 'merged' },
  approved: { to_stage: 'on_stage', not_take: 'not_taken', merge: 'merged' },
  on_stage: { answer: 'answered', approve: 'approved' },
  answered: {},
  not_taken: { approve: 'approved' },
  merged: {},
} as const satisfies Record<QuestionState, Partial<Record<QuestionMove, QuestionState>>>;

/** Where a move leads; null where there is no arrow (TH14). Pure. */
export function nextQuestionState(from: QuestionState, move: QuestionMove): QuestionState | null {
  const arrows: Partial<Record<QuestionMove, QuestionState>> = ARROWS[from];
  return arrows[move] ?? null;
}

/** What can be done with it now, for the buttons. */
export function movesFrom(from: QuestionState): QuestionMove[] {
  return QUESTION_MOVES.filter((move) => nextQuestionState(from, move) !== null);
}

/** Whether others may still say that they would like to know too. */
export function canBeWanted({
  state,
  visibility,
  isMine,
}: Pick<QuestionRow, 'state' | 'visibility' | 'isMine'>): boolean {
  return (state === 'approved' || state === 'on_stage') && visibility === 'published' && !isMine;
}
