import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { knownSteps, migrateTo, migrateToLatest } from '@between/db/migrate.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import pg from 'pg';
import type { PoolConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type BackupHead, END_OF_TABLE, backupLines, readEnd, readTable } from './backup-format.ts';
import { emptyDatabase, foreignKeys, isInhabited, settleCounters, tablesWithTriggers } from './backup.queries.ts';

const lines = { info: (line: string) => console.error(line) };

/**
 * Fills a database without people from a backup whose file was verified: makes the schema of its day, loads it in one
 * transaction, then migrates to this release. @throws {StartRefused} when the release or the database does not allow it.
 */
export async function restore(owner: PoolConfig, path: string, head: BackupHead): Promise<void> {
  if (!(await knownSteps()).includes(head.level)) {
    throw new StartRefused(`This backup was made by a newer release (${head.level}): restore it with that one.`);
  }
  const client = new pg.Client(owner);
  await client.connect();
  try {
    if (await isInhabited(client)) throw new StartRefused('This database has people in it: restore into an empty one.');
    await emptyDatabase(client);
    await migrateTo(owner, head.level, lines);
    await client.query('begin');
    await load(client, path);
    await client.query('commit');
  } finally {
    await client.end();
  }
  await migrateToLatest(owner, lines);
}

async function load(client: pg.Client, path: string): Promise<void> {
  const keys = await foreignKeys(client);
  const triggers = await tablesWithTriggers(client);
  for (const key of keys) await client.query(key.drop);
  for (const table of triggers) await client.query(`alter table ${table} disable trigger user`);
  // A migration may have put rows there that the backup holds too.
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'`,
  );
  if (rows.length > 0) await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);

  await loadTables(client, backupLines(path));

  for (const table of triggers) await client.query(`alter table ${table} enable trigger user`);
  for (const key of keys) await client.query(key.add);
  await settleCounters(client);
}

async function loadTables(client: pg.Client, all: AsyncGenerator<Buffer>): Promise<void> {
  await all.next();
  for (let next = await all.next(); !next.done; next = await all.next()) {
    if (readEnd(next.value) !== null) return;
    const { table, columns } = readTable(next.value);
    const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    // Numbers that the database gives are given back as they were.
    const copy = client.query(copyFrom(`copy public.${pg.escapeIdentifier(table)} (${names}) from stdin`));
    await pipeline(Readable.from(rowsOfTable(all)), copy);
  }
}

/** The rows up to the end of the table, in pieces worth sending. Leaves the lines after it to the next table. */
async function* rowsOfTable(all: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for (
    let next = await all.next();
    !next.done && next.value.toString('latin1') !== END_OF_TABLE;
    next = await all.next()
  ) {
    piece.push(Buffer.from(next.value), NEW_LINE);
    bytes += next.value.length + 1;
    if (bytes > 65_536) {
      yield Buffer.concat(piece);
      piece = [];
      bytes = 0;
    }
  }
  if (piece.length > 0) yield Buffer.concat(piece);
}

const NEW_LINE = Buffer.from('\n');
