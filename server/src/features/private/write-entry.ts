import type { PrivateKind } from '@between/rules/private.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { settledBody } from './entry-kinds.ts';
import { openEntries } from './open-entries.ts';
import { ownerOf } from './owner.ts';
import { type PrivateEntry, rulingOnWrite, type SealedEntry, type Standing } from './private.model.ts';
import { entryById, insertEntry, isFull, keptCopiesOf, lockEntry, replaceEntry } from './private.queries.ts';

export interface EntryWriting {
  /** Made by whoever writes: sending again is harmless. */
  id: string;
  kind: PrivateKind;
  /** The instant it is about; null for now, or for what it was. */
  at?: Date | null | undefined;
  /** The version that was seen; 0 for a new entry. */
  version: number;
  /** JSON in the shape of its kind. */
  body: string;
}

export interface EntryWritten {
  entry: PrivateEntry;
  /** Earlier words that stay beside the new ones; null when nothing was written over unseen. */
  kept: PrivateEntry | null;
}

/**
 * Seals an own entry. Over words that the writer has not seen nothing is refused: both stay (ME42).
 * @throws {InvalidInput} @throws {NotFound} for an id that is not one's own. @throws {Conflict} `too_many_entries`
 */
export async function writeEntry(ctx: Ctx, input: EntryWriting): Promise<EntryWritten> {
  const accountId = ownerOf(ctx);
  const body = settledBody(input.kind, input.body);
  return transaction(ctx.db, (tx) => writeIn(ctx, tx, accountId, { ...input, body }));
}

async function writeIn(ctx: Ctx, tx: Tx, accountId: string, input: EntryWriting): Promise<EntryWritten> {
  const row = await lockEntry(tx, accountId, input.id);
  if (row !== null && (row.kind !== input.kind || row.keptFrom !== null)) throw new InvalidInput('kind', 'other_kind');
  const [opened] = await openEntries(ctx, tx, accountId, row === null ? [] : [row]);
  const kept = row === null ? [] : await openEntries(ctx, tx, accountId, await keptCopiesOf(tx, accountId, input.id));
  const at = input.at ?? row?.at ?? ctx.clock.now();
  const standing: Standing | null = row && { version: row.version, body: opened?.body ?? null, at: row.at };

  const bodies = kept.map((copy) => copy.body);
  switch (rulingOnWrite(standing, bodies, { body: input.body, at, seenVersion: input.version })) {
    case 'stands':
      break;
    case 'insert':
      if (await insertNew(ctx, tx, accountId, { ...input, at })) break;
      // Taken meanwhile: by the same words sent twice at once, or by somebody else, who is not told of.
      if ((await entryById(tx, accountId, input.id)) === null) throw new NotFound();
      return writeIn(ctx, tx, accountId, input);
    case 'replace':
      await replaceEntry(tx, await nextOf(ctx, tx, accountId, { ...input, at }, row));
      break;
    case 'keep_both': {
      const next = await nextOf(ctx, tx, accountId, { ...input, at }, row);
      const keptId = await keepCopy(ctx, tx, accountId, row);
      await replaceEntry(tx, next);
      return { entry: await reread(ctx, tx, accountId, input.id), kept: await reread(ctx, tx, accountId, keptId) };
    }
  }
  return { entry: await reread(ctx, tx, accountId, input.id), kept: null };
}

/** @returns false when the id was taken meanwhile. */
async function insertNew(ctx: Ctx, tx: Tx, accountId: string, input: EntryWriting & { at: Date }): Promise<boolean> {
  if (await isFull(tx, accountId, input.kind)) throw new Conflict('too_many_entries');
  const now = ctx.clock.now();
  const sealed = await ctx.vault.seal(tx, { kind: 'account', id: accountId }, input.body, now);
  const times = { at: input.at, createdAt: now, updatedAt: now };
  const { id, kind } = input;
  return insertEntry(tx, { id, accountId, kind, ...times, version: 1, sealed, keptFrom: null });
}

async function nextOf(
  ctx: Ctx,
  tx: Tx,
  accountId: string,
  input: EntryWriting & { at: Date },
  row: SealedEntry | null,
): Promise<Pick<SealedEntry, 'id' | 'at' | 'updatedAt' | 'version' | 'sealed'>> {
  const updatedAt = ctx.clock.now();
  const sealed = await ctx.vault.seal(tx, { kind: 'account', id: accountId }, input.body, updatedAt);
  return { id: input.id, at: input.at, updatedAt, version: (row?.version ?? 0) + 1, sealed };
}

/** Puts the words that stand aside, as they are sealed. @returns the id of the copy. */
async function keepCopy(ctx: Ctx, tx: Tx, accountId: string, row: SealedEntry | null): Promise<string> {
  if (row === null) throw new NotFound();
  const id = ctx.ids.uuid();
  await insertEntry(tx, { ...row, id, accountId, createdAt: ctx.clock.now(), keptFrom: row.id });
  return id;
}

async function reread(ctx: Ctx, tx: Tx, accountId: string, id: string): Promise<PrivateEntry> {
  const row = await entryById(tx, accountId, id);
  const [entry] = await openEntries(ctx, tx, accountId, row === null ? [] : [row]);
  if (entry === undefined) throw new NotFound();
  return entry;
}
