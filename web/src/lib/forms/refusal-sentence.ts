import type { ErrorCode } from '@between/rules/errors.ts';
import type { RefusalFacts } from '#lib/graphql/refusal.ts';
import { m } from '#lib/paraglide/messages.js';
import type { FormProblem } from './form.ts';

/** A feature's own sentences, by the refusal's `reason`; the rest of the mapping is here. */
export type ReasonSentences = Record<string, (facts: RefusalFacts) => string>;

/** The refusal as one sentence that says what to do, beside its field. */
export function problemOf(facts: RefusalFacts, sentences: ReasonSentences = {}): FormProblem {
  const own = facts.reason === undefined ? undefined : sentences[facts.reason];
  return { field: facts.field, sentence: own?.(facts) ?? sentenceFor(facts) };
}

function sentenceFor({ code, retryAfterSeconds }: RefusalFacts): string {
  switch (code) {
    case 'RATE_LIMITED':
      return retryAfterSeconds === undefined
        ? m.errors_too_soon()
        : m.errors_too_soon_wait({ wait: waitInWords(retryAfterSeconds) });
    case 'INVALID_INPUT':
      return m.errors_invalid();
    case 'CONFLICT':
      return m.errors_conflict();
    case 'FORBIDDEN':
      return m.errors_forbidden();
    case 'NOT_FOUND':
      return m.errors_not_found();
    case 'UNAUTHENTICATED':
      return m.errors_signed_out();
    case 'UNAVAILABLE':
      return m.errors_not_sent();
    case 'DOCUMENT_UNKNOWN':
    case 'INTERNAL':
      return m.errors_ours();
  }
}

/** "40 seconds", "3 minutes", "2 hours": rounded up, so that trying again then works. */
export function waitInWords(seconds: number): string {
  if (seconds < 90) return m.common_seconds({ count: Math.max(1, Math.ceil(seconds)) });
  if (seconds < 5400) return m.common_minutes({ count: Math.ceil(seconds / 60) });
  return m.common_hours({ count: Math.ceil(seconds / 3600) });
}

/** The HTTP status a refused form answers with. */
export function statusOf(code: ErrorCode): number {
  switch (code) {
    case 'RATE_LIMITED':
      return 429;
    case 'FORBIDDEN':
      return 403;
    case 'CONFLICT':
      return 409;
    case 'NOT_FOUND':
      return 404;
    case 'UNAUTHENTICATED':
      return 401;
    case 'UNAVAILABLE':
      return 503;
    case 'INVALID_INPUT':
      return 422;
    case 'DOCUMENT_UNKNOWN':
    case 'INTERNAL':
      return 500;
  }
}
