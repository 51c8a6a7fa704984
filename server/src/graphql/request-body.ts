import { InvalidInput } from '../platform/errors.ts';
import { storableFields } from './storable.ts';

/** One GraphQL request as the HTTP specification has it. */
export interface Operation {
  query: string | null;
  /** SHA-256 of a persisted document. */
  hash: string | null;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** Reads the body of a POST. @throws {InvalidInput} `malformed_json` or `malformed_request`. */
export function operationOf(body: unknown): Operation {
  const request = parsed(body);
  const { query, variables, operationName, extensions } = request;
  const isWellFormed =
    isOptional(query, 'string') &&
    isOptional(operationName, 'string') &&
    isOptional(variables, 'object') &&
    isOptional(extensions, 'object');
  if (!isWellFormed) throw new InvalidInput('request', 'malformed_request');
  const hash = hashOf(extensions);
  if (typeof query !== 'string' && hash === null) throw new InvalidInput('query', 'malformed_request');
  return {
    query: typeof query === 'string' ? query : null,
    hash,
    variables: (variables as Record<string, unknown> | null | undefined) ?? {},
    ...(typeof operationName === 'string' ? { operationName } : {}),
  };
}

function parsed(body: unknown): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(String(body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return storableFields(value);
  } catch {
    throw new InvalidInput('request', 'malformed_json');
  }
  throw new InvalidInput('request', 'malformed_request');
}

function isOptional(value: unknown, type: 'string' | 'object'): boolean {
  return value == null || (typeof value === type && !Array.isArray(value));
}

function hashOf(extensions: unknown): string | null {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : null;
}
