import type { DoorError } from '@between/rules/door.ts';
import { ERROR_CODES, type ErrorCode } from '@between/rules/errors.ts';
import type { GraphQLError } from 'graphql';
import { DomainError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';

const STATUS = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INVALID_INPUT: 400,
  RATE_LIMITED: 429,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  DOCUMENT_UNKNOWN: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const satisfies Record<ErrorCode, number>;

export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

/** mercurius throws validation failures as one error with the single ones inside. */
export function eachError(error: unknown): (GraphQLError | Error)[] {
  const cause =
    error instanceof Error && 'originalError' in error && error.originalError instanceof Error
      ? error.originalError
      : error;
  if (cause instanceof Error && 'errors' in cause && Array.isArray(cause.errors)) return cause.errors;
  return [error instanceof Error ? error : new Error(String(error))];
}

/** What a client may learn of an error: a refusal as it is, a bug only as a request id. */
export function formatError(error: GraphQLError | Error, context: { requestId: string; log: Logger }): DoorError {
  const cause = 'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  const path = 'path' in error && error.path !== undefined ? { path: error.path } : {};
  if (cause instanceof DomainError)
    return { message: cause.message, ...path, extensions: { code: cause.code, ...cause.detail } };

  if (isDatabaseAway(cause)) {
    context.log.warn({ event: 'database.away', requestId: context.requestId }, 'database away');
    return {
      message: 'We cannot reach our storage right now. Nothing you wrote is lost.',
      ...path,
      extensions: { code: 'UNAVAILABLE', requestId: context.requestId },
    };
  }
  const refused = refusedByGraphql(error);
  if (refused !== null) return { ...refused, ...path };

  context.log.error({ event: 'request.failed', requestId: context.requestId, err: cause }, 'request failed');
  return {
    message: 'Something went wrong on our side.',
    ...path,
    extensions: { code: 'INTERNAL', requestId: context.requestId },
  };
}

/** Syntax, validation and variable errors of graphql-js: they quote the query, never people's words in variables. */
function refusedByGraphql(error: GraphQLError | Error): DoorError | null {
  // Compiled queries answer a wrong variable with an error that has no extensions.
  const extensions = ('extensions' in error ? (error.extensions as Record<string, unknown> | undefined) : null) ?? {};
  const code = ERROR_CODES.find((known) => known === extensions['code']);
  const reason = typeof extensions['reason'] === 'string' ? { reason: extensions['reason'] } : {};
  if (code !== undefined) return { message: error.message, extensions: { code, ...reason } };
  const isFromGraphql =
    'locations' in error && error.path === undefined && !('originalError' in error && isForeign(error.originalError));
  if (!isFromGraphql) return null;
  const isAboutVariable = error.message.startsWith('Variable ');
  const message = isAboutVariable ? 'A variable does not have the type the schema asks for.' : error.message;
  return {
    message,
    extensions: { code: 'INVALID_INPUT', reason: isAboutVariable ? 'malformed_variable' : 'malformed_query' },
  };
}

/** graphql-js wraps its own error about a value (an enum, say) in one about the variable: neither is a bug of ours. */
function isForeign(original: unknown): boolean {
  return original != null && !(original instanceof Error && original.name === 'GraphQLError');
}

/** True for a connection that could not be made or broke: not for a refused statement. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^(08|57P0|53300)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code))
    return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
