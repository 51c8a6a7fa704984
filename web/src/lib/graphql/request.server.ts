import { getRequestEvent } from '$app/server';
import type { DoorError } from '@between/rules/door.ts';
import { ERROR_CODES, type ErrorCode } from '@between/rules/errors.ts';
import { error, redirect } from '@sveltejs/kit';
import type { Document, VariablesArgument } from './document.ts';
import { Refusal, type RefusalFacts } from './refusal.ts';

/**
 * Runs one of our own documents as this request's viewer, in process.
 * Signed-out people are sent to sign in, staff without their second factor to `/me/security`; what may not be known answers 404.
 * @throws {Refusal} for what a person can mend: wrong input, too soon, a conflict, not allowed, prove again who you are.
 */
export async function gql<Answer, Variables extends Record<string, unknown>>(
  document: Document<Answer, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Answer> {
  const { locals } = getRequestEvent();
  if (locals.door === undefined) error(503, 'No server behind this page');
  const answer = await locals.door.graphql(document.toString(), variables ?? {});
  const [first] = answer.errors ?? [];
  if (first !== undefined) turnAway(first, locals.door.requestId);
  // The decoder: the document's type is generated from the same schema that made this answer. Copied, because an answer
  // may have no prototype, and a page's data must be a plain object.
  return { ...(answer.data as Answer) };
}

function turnAway(problem: DoorError, requestId: string): never {
  const facts = factsOf(problem, requestId);
  switch (facts.code) {
    case 'UNAUTHENTICATED':
      if (facts.reason === 'prove_again') throw new Refusal(facts);
      return redirect(303, wayIn(facts.reason));
    case 'NOT_FOUND':
      return error(404, 'Not found');
    case 'UNAVAILABLE':
      return error(
        503,
        'Unavailable',
        facts.retryAfterSeconds === undefined
          ? { requestId }
          : { requestId, retryAfterSeconds: facts.retryAfterSeconds },
      );
    case 'RATE_LIMITED':
    case 'INVALID_INPUT':
    case 'CONFLICT':
    case 'FORBIDDEN':
      throw new Refusal(facts);
    case 'DOCUMENT_UNKNOWN':
    case 'INTERNAL':
      return error(500, 'Internal error', { requestId: facts.requestId ?? requestId });
  }
}

function factsOf({ extensions }: DoorError, requestId: string): RefusalFacts {
  return {
    code: codeOf(extensions?.code),
    field: extensions?.field,
    reason: extensions?.reason,
    retryAfterSeconds: extensions?.retryAfterSeconds,
    until: extensions?.until,
    requestId: extensions?.requestId ?? requestId,
  };
}

function codeOf(word: string | undefined): ErrorCode {
  return ERROR_CODES.find((code) => code === word) ?? 'INTERNAL';
}

/** The page that lets a person in, with the way back; a form post returns to the page that held the form. */
function wayIn(reason: string | undefined): string {
  const { url } = getRequestEvent();
  const door = reason === 'second_factor' ? '/me/security' : '/sign-in';
  const next = url.pathname + url.search.replace(/[?&]\/[^&]*/, '');
  return next === '/' || next === door ? door : `${door}?next=${encodeURIComponent(next)}`;
}
