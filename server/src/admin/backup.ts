import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Gzip, createGzip } from 'node:zlib';
import { migrationLevel } from '@between/db/migrate.ts';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BACKUP_FORMAT, type BackupHead, type BackupTable, END_OF_TABLE, addLine } from './backup-format.ts';
import { publicTables, waitingJobsQuery } from './backup.queries.ts';
import type { Desk } from './desk.ts';

/** Writes every table, as it was in one moment, into one file that only its owner can read. Returns the rows of each table. */
export async function backUp(desk: Desk, path: string): Promise<Record<string, number>> {
  const client = new pg.Client(desk.owner);
  await client.connect();
  const part = `${path}.part`;
  const gzip = createGzip();
  const file = gzip.pipe(createWriteStream(part, { mode: 0o600 }));
  try {
    await client.query('begin isolation level repeatable read read only');
    const rows = await writeAll(client, new LineWriter(gzip), await headOf(desk));
    await client.query('commit');
    gzip.end();
    await finished(file);
    await rename(part, path);
    return rows;
  } catch (error) {
    gzip.destroy();
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function headOf(desk: Desk): Promise<BackupHead> {
  const level = (await migrationLevel(desk.db)) ?? '';
  return { format: BACKUP_FORMAT, level, at: desk.clock.now().toISOString(), keyId: desk.vault.keyId };
}

async function writeAll(client: pg.Client, out: LineWriter, head: BackupHead): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  await out.line(JSON.stringify(head));
  for (const table of await publicTables(client)) {
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    rows[table.table] = await writeTable(
      client,
      out,
      table,
      `copy public.${pg.escapeIdentifier(table.table)} (${columns}) to stdout`,
    );
  }
  // Jobs that wait in the worker's own tables go back to the outbox: nothing that was promised is forgotten.
  const jobs = await waitingJobsQuery(client);
  if (jobs !== null)
    rows['outbox'] =
      (rows['outbox'] ?? 0) +
      (await writeTable(client, out, { table: 'outbox', columns: ['task', 'payload', 'queue_name'] }, jobs));
  await out.line(JSON.stringify({ sha256: out.hash.digest('hex'), rows }), false);
  return rows;
}

async function writeTable(client: pg.Client, out: LineWriter, table: BackupTable, copy: string): Promise<number> {
  await out.line(JSON.stringify(table));
  let rows = 0;
  for await (const chunk of client.query(copyTo(copy))) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    await out.bytes(chunk);
  }
  await out.line(END_OF_TABLE);
  return rows;
}

/** Writes and sums up at once, no faster than the disk takes it. */
class LineWriter {
  readonly hash: Hash = createHash('sha256');
  readonly #gzip: Gzip;

  constructor(gzip: Gzip) {
    this.#gzip = gzip;
  }

  async line(text: string, isSummed = true): Promise<void> {
    if (isSummed) addLine(this.hash, text);
    await this.#write(Buffer.from(`${text}\n`));
  }

  async bytes(chunk: Buffer): Promise<void> {
    this.hash.update(chunk);
    await this.#write(chunk);
  }

  async #write(bytes: Buffer): Promise<void> {
    if (!this.#gzip.write(bytes)) await once(this.#gzip, 'drain');
  }
}
