import { actorOf } from '@between/server/features/accounts/sessions.ts';
import { assembleSchema } from '@between/server/graphql/assemble.ts';
import { CompiledDocuments } from '@between/server/graphql/compiled/compiled-documents.ts';
import { documentHash, releaseDocuments } from '@between/server/graphql/documents.ts';
import { buildSchema } from 'graphql';
import { statementsOf } from './statements.ts';
import type { World } from './world.ts';

export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

export interface ThreadStatements {
  session: Statement;
  page: Statement;
}

export const THREAD_PAGE = documentOf('ThreadPage');
export const REPLY = documentOf('Reply');

/** One of our own documents, as the release knows it. */
export function documentOf(name: string): { text: string; hash: string } {
  const text = [...releaseDocuments().values()].find((each) => new RegExp(`^\\w+ ${name}\\b`).test(each)) ?? '';
  return { text, hash: documentHash(text) };
}

/** The statements behind one reading of a thread page. */
export async function threadStatements(
  world: Pick<World, 'connection' | 'reader'>,
  variables: Record<string, unknown>,
): Promise<ThreadStatements> {
  const clock = { now: () => new Date() };
  const request = { requestId: '', clientAddress: '', deviceLabel: '', sessionToken: world.reader.token };
  const config = { publicOrigin: { isSecure: false } };
  const schema = buildSchema(assembleSchema());
  const nothing = { data: null };
  const sent = await statementsOf(world.connection, async (db) => {
    // The decoder: what a reading looks at of the context, and nothing else.
    const ctx = { db, clock, request, config, loaders: new Map(), setCookie: () => undefined } as never;
    const actor = await actorOf(ctx);
    const answer = await new CompiledDocuments(() => schema).answer(
      Object.assign(ctx, { actor }),
      THREAD_PAGE.text,
      variables,
      () => Promise.resolve(nothing),
    );
    if (answer === null) throw new Error('the thread page is not compiled: a field of its document is not in the map');
  });
  const [session, page] = sent;
  if (session === undefined || page === undefined) throw new Error('a statement is missing');
  return {
    session: { name: 'session', ...session },
    page: { name: 'page', ...page },
  };
}
