import { NO_BREACH_RULE, RISK_RULES, type Rule } from '@between/rules/moderation.ts';
import {
  GROUP_LIMITS,
  LIMIT_DAYS,
  type ProposedLimit,
  STRIKE_SUGGESTIONS,
  strikeWeightOf,
  TWO_PEOPLE_RULES,
} from '@between/rules/taxonomy.ts';
import type { Measure, MeasureFault } from './measure.model.ts';

/** What a decision does to the account behind the words, and whose it is. */
export interface AccountMeasure {
  limits: readonly ProposedLimit[];
  givesStrike: boolean;
}

export interface AuthorPlace {
  hasAuthor: boolean;
  hasGroup: boolean;
}

/**
 * Looks over what a decision does to an account. Being at risk never leads to a limit or a strike, whatever stands beside
 * it (R22, MO50), and neither do words that stay as they are. Pure.
 */
export function accountFault(
  { action, rules }: { action: Measure['action']; rules: readonly string[] },
  { limits, givesStrike }: AccountMeasure,
  place: AuthorPlace,
): MeasureFault | null {
  if (limits.length === 0 && !givesStrike) return null;
  const field = limits.length > 0 ? 'limits' : 'givesStrike';
  if (rules.some((rule) => RISK_RULES.some((risk) => risk === rule))) return { field, reason: 'risk_is_no_breach' };
  if (action === 'keep' || action === 'friendly_note' || action === 'add_note' || rules.includes(NO_BREACH_RULE))
    return { field, reason: 'needs_measure' };
  if (!place.hasAuthor) return { field, reason: 'author_gone' };
  if (new Set(limits.map(({ kind }) => kind)).size !== limits.length) return { field: 'limits', reason: 'twice' };
  return limits.map((limit) => limitFault(limit, place)).find((fault) => fault !== null) ?? null;
}

function limitFault({ kind, days, isInGroup }: ProposedLimit, { hasGroup }: AuthorPlace): MeasureFault | null {
  const field = 'limits';
  if (kind === 'banned' ? days !== null : days === null || days < LIMIT_DAYS.min || days > LIMIT_DAYS.max)
    return { field, reason: 'out_of_range' };
  const fits = !isInGroup || (hasGroup && GROUP_LIMITS.some((each) => each === kind));
  return fits ? null : { field, reason: 'not_in_group' };
}

/** Shutting out for good, and anything about a minor, is decided by two people (MO35). Pure. */
export function needsTwoPeople(rules: readonly Rule[], limits: readonly ProposedLimit[]): boolean {
  return (
    limits.some(({ kind }) => kind === 'banned') || rules.some((rule) => TWO_PEOPLE_RULES.some((two) => two === rule))
  );
}

/** What a decision adds to the strikes of an account. Pure. */
export function strikeOf(rules: readonly Rule[], givesStrike: boolean): ReturnType<typeof strikeWeightOf> {
  return givesStrike ? strikeWeightOf(rules) : 0;
}

/** What strikes of this weight suggest; nothing happens by itself. Pure. */
export function suggestionFor(weight: number): { kind: ProposedLimit['kind']; days: number | null } | null {
  const found = STRIKE_SUGGESTIONS.find(({ from }) => weight >= from);
  return found === undefined ? null : { kind: found.kind, days: found.days };
}
