import type { Known } from '@between/rules/risk-form.ts';
import type { SafeguardingOutcome, SafeguardingQuestion, SafeguardingState } from '@between/rules/safeguarding.ts';
import type { Actor } from '../../policy/actor.ts';
import type { SafeguardingFacts } from '../../policy/safeguarding.policy.ts';

/** One row with what decides about it. */
export interface SafeguardingRow {
  id: string;
  caseId: string;
  state: SafeguardingState;
  groupId: string | null;
  groupName: string | null;
  authorId: string | null;
  person: string | null;
  openedBy: string | null;
  openedAt: Date;
  dueAt: Date;
  reasonSealed: Buffer;
  takenBy: string | null;
  takenAt: Date | null;
  checklistSealed: Buffer | null;
  outcome: SafeguardingOutcome | null;
  outcomeById: string | null;
  outcomeBy: string | null;
  outcomeAt: Date | null;
  outcomeNoteSealed: Buffer | null;
  closedBy: string | null;
  closedAt: Date | null;
}

export type Checklist = Record<SafeguardingQuestion, Known> & { note: string };

export type SafeguardingStep = 'take' | 'settle' | 'close';

/** All its arrows; there are no others. Settling needs nobody to have taken it first: whoever settles it has it. */
const ARROWS = {
  waiting: { take: 'taken', settle: 'settled' },
  taken: { settle: 'settled' },
  settled: { close: 'closed' },
  closed: {},
} as const satisfies Record<SafeguardingState, Partial<Record<SafeguardingStep, SafeguardingState>>>;

/** Where a step leads; null where there is no such arrow. Pure. */
export function nextSafeguarding(from: SafeguardingState, step: SafeguardingStep): SafeguardingState | null {
  const arrows: Partial<Record<SafeguardingStep, SafeguardingState>> = ARROWS[from];
  return arrows[step] ?? null;
}

/** What the policy looks at. Pure. */
export function safeguardingFacts(
  actor: Actor,
  { groupId, authorId, outcomeById }: Pick<SafeguardingRow, 'groupId' | 'authorId' | 'outcomeById'>,
): SafeguardingFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  return { groupId, isPerson: id !== null && authorId === id, isFirst: id !== null && outcomeById === id };
}
