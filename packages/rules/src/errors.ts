/** The codes a client can act on. Everything else is `INTERNAL`: our fault, with a request id. Source: architecture "Errors". */
export const ERROR_CODES = [
  'NOT_FOUND',
  'FORBIDDEN',
  'INVALID_INPUT',
  'RATE_LIMITED',
  'CONFLICT',
  'UNAUTHENTICATED',
  'DOCUMENT_UNKNOWN',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
