import type { ManyResult } from '@between/rules/many.ts';
import { DomainError } from '../../platform/errors.ts';

export interface ManyOutcome {
  caseId: string;
  result: ManyResult;
  /** Why it was left out; null when it was not. */
  reason: string | null;
}

export interface ManyPayload {
  batchId: string;
  /** All of it can be taken back until then; null when nothing can. */
  undoUntil: Date | null;
  outcomes: ManyOutcome[];
}

/** One that is left out for this reason. Pure. */
export function leftOut(caseId: string, reason: string): ManyOutcome {
  return { caseId, result: 'left_out', reason };
}

/** A refusal of one case leaves that case out and stops none of the others. @throws whatever is no refusal. */
export function leftOutBy(caseId: string, error: unknown): ManyOutcome {
  if (!(error instanceof DomainError)) throw error;
  return leftOut(caseId, error.detail.reason ?? error.code.toLowerCase());
}
