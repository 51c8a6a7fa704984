import { DomainError } from '../platform/errors.ts';
import type { Ruling } from '../policy/ruling.ts';

/** How a refusal is told on the wire: what may not be known is `not_found`, as everywhere. */
export function wireReason(ruling: Exclude<Ruling, 'yes'>): string {
  return ruling === 'hidden' ? 'not_found' : ruling;
}

/** Until when the limit behind a refusal lasts; nothing where none is behind it. */
export function untilOf(error: unknown): { until?: string } {
  const until = error instanceof DomainError ? error.detail.until : undefined;
  return until === undefined ? {} : { until };
}

/** Why something was not taken; null for a bug, which is told as `try_again` and logged. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof DomainError)) return null;
  return error.detail.reason ?? error.code.toLowerCase();
}
