import { ERROR_CODES } from '@between/rules/errors.ts';
import type { DoorError } from '@between/rules/door.ts';
import type { Document, VariablesArgument } from './document.ts';
import { DOCUMENT_HASHES } from './hashes.generated.ts';
import { Refusal } from './refusal.ts';

/**
 * Runs one of our own documents from the browser, by its hash.
 * A release that no longer knows the hash reloads the page once: drafts live on the server and in the fields' own store.
 * @throws {Refusal} for every refusal; code `UNAVAILABLE` when the network or the server does not answer.
 */
export async function send<Answer, Variables>(
  document: Document<Answer, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Answer> {
  const response = await post({
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document.toString()) } },
    variables: variables ?? {},
  });
  const answer: { data?: unknown; errors?: DoorError[] } = await response
    .json()
    .catch(() => ({ errors: [{ message: '' }] }));
  const [first] = answer.errors ?? [];
  if (first !== undefined) refuse(first);
  // The decoder: the document's type is generated from the same schema that made this answer.
  return answer.data as Answer;
}

function hashOf(document: string): string | undefined {
  const [, name] = /(?:query|mutation)\s+(\w+)/.exec(document) ?? [];
  return Object.entries(DOCUMENT_HASHES).find(([known]) => known === name)?.[1];
}

/** Sends one of our own documents while the page goes away; nobody is there for the answer. */
export function sendLeaving<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): void {
  const persistedQuery = { version: 1, sha256Hash: hashOf(document.toString()) };
  post({ extensions: { persistedQuery }, variables }, true).catch(() => undefined);
}

async function post(body: object, keepalive = false): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive,
    });
  } catch {
    throw new Refusal({ code: 'UNAVAILABLE' });
  }
}

function refuse({ extensions }: DoorError): never {
  const code = ERROR_CODES.find((known) => known === extensions?.code) ?? 'INTERNAL';
  if (code === 'DOCUMENT_UNKNOWN') location.reload();
  throw new Refusal({ ...extensions, code });
}
