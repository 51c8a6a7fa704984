import { error } from '@sveltejs/kit';
import { type EntryKind, parseBody } from '@between/rules/private.ts';
import {
  OwnZoneDocument,
  PrivateEntriesDocument,
  PrivateEntryDocument,
  RemovePrivateEntryDocument,
  SearchPrivateEntriesDocument,
  WritePrivateEntryDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** An own entry of one tool, in its shape. Times are ISO instants. */
export interface Entry<Body> {
  id: string;
  at: string;
  createdAt: string;
  updatedAt: string;
  version: number;
  body: Body;
}

interface Raw extends Omit<Entry<unknown>, 'body'> {
  body: string;
}

function opened<Body>(kind: EntryKind<Body>, { id, at, createdAt, updatedAt, version, body }: Raw): Entry<Body> {
  return { id, at, createdAt, updatedAt, version, body: parseBody(kind, body) };
}

export interface Range {
  from?: string;
  to?: string;
  first?: number;
  after?: string | null;
}

/** Own entries of one tool, newest first. */
export async function entriesOf<Body>(
  kind: EntryKind<Body>,
  range: Range = {},
): Promise<{ entries: Entry<Body>[]; next: string | null }> {
  const { privateEntries } = await gql(PrivateEntriesDocument, { input: { kind: kind.kind, ...range } });
  const { nodes, pageInfo } = privateEntries;
  return {
    entries: nodes.map((node) => opened(kind, node)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** One own entry with the earlier words that were kept of it; 404 for anybody else's, or another tool's. */
export async function entryOf<Body>(
  kind: EntryKind<Body>,
  id: string,
): Promise<{ entry: Entry<Body>; kept: Entry<Body>[] }> {
  const { privateEntry, keptPrivateEntries } = await gql(PrivateEntryDocument, { id });
  if (privateEntry.kind !== kind.kind) error(404, 'Not found');
  return { entry: opened(kind, privateEntry), kept: keptPrivateEntries.map((node) => opened(kind, node)) };
}

/** Seals an entry. `version` is the one that was seen, 0 for a new one; `hasKept` tells that words nobody had seen stay beside it. */
export async function writeEntry<Body>(
  kind: EntryKind<Body>,
  { id, at, version, body }: { id: string; at?: string; version: number; body: Body },
): Promise<{ id: string; version: number; updatedAt: string; hasKept: boolean }> {
  const input = { id, kind: kind.kind, version, body: JSON.stringify(body), ...(at === undefined ? {} : { at }) };
  const { writePrivateEntry } = await gql(WritePrivateEntryDocument, { input });
  return { ...writePrivateEntry.entry, hasKept: writePrivateEntry.kept !== null };
}

/** Takes an entry away. @throws {Refusal} `changed` when there are words that were not seen. */
export async function removeEntry(id: string, version: number): Promise<void> {
  await gql(RemovePrivateEntryDocument, { id, version });
}

/** Looks through own entries of one tool, some hundreds at a time. @throws {Refusal} */
export async function findEntries<Body>(
  kind: EntryKind<Body>,
  words: string,
  after: string | null,
): Promise<{ entries: Entry<Body>[]; lookedBackTo: string | null; further: string | null }> {
  const input = { kind: kind.kind, words, after };
  const { searchPrivateEntries: found } = await gql(SearchPrivateEntriesDocument, { input });
  return {
    entries: found.nodes.map((node) => opened(kind, node)),
    lookedBackTo: found.lookedBackTo,
    further: found.further,
  };
}

/** The zone whose clocks the viewer lives by, for forms that name a day. */
export async function ownZone(): Promise<string> {
  const { viewer } = await gql(OwnZoneDocument);
  return viewer?.timeZone ?? 'UTC';
}
