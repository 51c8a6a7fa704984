import {
  type SelfCheck,
  SELF_CHECK,
  SELF_CHECKS,
  type SelfCheckBody,
  sumOf,
} from '@between/rules/private-self-check.ts';
import { entriesOf } from '#lib/features/private/entries.server.ts';

/** Kept ones that are shown: years of them, one a week. */
const SHOWN = 200;

export interface KeptCheck {
  id: string;
  at: string;
  sum: number | null;
}

/** Own kept checks by questionnaire, newest first. */
export async function keptChecks(): Promise<Record<SelfCheck, KeptCheck[]>> {
  const { entries } = await entriesOf(SELF_CHECK, { first: SHOWN });
  const of = (check: SelfCheck): KeptCheck[] =>
    entries.filter(({ body }) => body.check === check).map(({ id, at, body }) => ({ id, at, sum: sumOf(body) }));
  return { phq9: of('phq9'), gad7: of('gad7') };
}

export function checkNamed(word: string): SelfCheck | undefined {
  return SELF_CHECKS.find((check) => check === word);
}

/** What was ticked; an answer that is none of the four counts as left out. */
export function bodyOf(check: SelfCheck, answers: readonly string[], difficulty: string): SelfCheckBody {
  return { check, answers: answers.map(answerOf), difficulty: answerOf(difficulty) };
}

function answerOf(value: string): number | null {
  return /^[0-3]$/u.test(value) ? Number(value) : null;
}
