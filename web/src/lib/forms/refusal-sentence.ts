import type { ErrorCode } from '@between/rules/errors.ts';
import type { RefusalFacts } from '#lib/graphql/refusal.ts';
import { m } from '#lib/paraglide/messages.js';
import type { FormProblem } from './form.ts';
import { untilWords } from './until-words.ts';
import { waitInWords } from './wait.ts';

/** A feature's own sentences, by the refusal's `reason`; the rest of the mapping is here. */
export type ReasonSentences = Record<string, (facts: RefusalFacts) => string>;

/** The refusal as one sentence that says what to do, beside its field: the feature's own, else the reason's, else the code's. */
export function problemOf(facts: RefusalFacts, sentences: ReasonSentences = {}): FormProblem {
  const own = facts.reason === undefined ? undefined : sentences[facts.reason];
  return { field: facts.field, sentence: own?.(facts) ?? sentenceForReason(facts) ?? sentenceFor(facts) };
}

/** `errors_<reason>` of the catalogue. Looked up by name, which only the server can afford: it holds every sentence anyway. */
function sentenceForReason({ reason, retryAfterSeconds, until }: RefusalFacts): string | undefined {
  if (reason === undefined || (retryAfterSeconds !== undefined && reason === 'too_many')) return undefined;
  const message: unknown = Reflect.get(m, `errors_${reason}`);
  if (typeof message !== 'function') return undefined;
  return until === undefined ? String(message()) : `${String(message())} ${untilWords(until)}`;
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
