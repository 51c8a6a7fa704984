import { GROUP_LIMITS, LIMIT_KINDS, type ProposedLimit } from '@between/rules/taxonomy.ts';
import { numberOrNull } from './spans.ts';

/** Actions that a limit on an account can come with. */
const TAKING: readonly string[] = ['remove', 'redact', 'lock', 'slow'];

/** The limit of a form, where its action can carry one. */
export function readLimits(one: (name: string) => string): ProposedLimit[] {
  const kind = LIMIT_KINDS.find((each) => each === one('limitKind'));
  if (kind === undefined || !TAKING.includes(one('action'))) return [];
  const isInGroup = one('limitInGroup') !== '' && GROUP_LIMITS.some((each) => each === kind);
  return [{ kind, days: kind === 'banned' ? null : numberOrNull(one('limitDays')), isInGroup }];
}

/** Whether the form gives a strike, where its action can. */
export function readStrike(one: (name: string) => string): boolean {
  return one('givesStrike') !== '' && TAKING.includes(one('action'));
}
