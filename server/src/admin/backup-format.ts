import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { StartRefused } from '@between/db/start-refused.ts';

/**
 * A backup is one gzip file of lines: a head, then for each table its columns, its rows as `COPY` writes them and `\.`,
 * and at the end the number of rows and the SHA-256 of everything before. The master key is never in it.
 */
export const BACKUP_FORMAT = 1;
export const END_OF_TABLE = '\\.';

export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  /** Name of the newest migration of the database. */
  level: string;
  at: string;
  /** Tells which master key belongs to it; not the key. */
  keyId: string;
}

export interface BackupTable {
  table: string;
  columns: string[];
}

export interface BackupEnd {
  sha256: string;
  rows: Record<string, number>;
}

/** The lines of a backup file, one by one, without keeping them. */
export async function* backupLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  // A file that cannot be read must end the loop with its error, not the process.
  for await (const chunk of pipeline(createReadStream(path), createGunzip(), () => undefined)) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10)) {
      yield bytes.subarray(0, at);
      bytes = bytes.subarray(at + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) yield rest;
}

/** Reads a whole file once and returns its head and end. @throws {StartRefused} for a file that is damaged or not ours. */
export async function verifyBackup(path: string): Promise<{ head: BackupHead; end: BackupEnd }> {
  let head: BackupHead | null = null;
  let last: Buffer | null = null;
  const hash = createHash('sha256');
  try {
    for await (const line of backupLines(path)) {
      head ??= readHead(line);
      if (last !== null) addLine(hash, last);
      last = Buffer.from(line);
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(
      `${path} cannot be read as a backup (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const end = last === null ? null : readEnd(last);
  if (head === null || end === null || end.sha256 !== hash.digest('hex')) {
    throw new StartRefused(`${path} is damaged or was cut short: its checksum does not fit.`);
  }
  return { head, end };
}

export function addLine(hash: Hash, line: Buffer | string): void {
  hash.update(line).update('\n');
}

export function readTable(line: Buffer): BackupTable {
  const read: unknown = JSON.parse(line.toString('utf8'));
  if (typeof read === 'object' && read !== null && 'table' in read && 'columns' in read) {
    const { table, columns } = read;
    if (typeof table === 'string' && Array.isArray(columns)) return { table, columns: columns.map(String) };
  }
  throw new StartRefused('The backup names no table where one must stand.');
}

function readHead(line: Buffer): BackupHead {
  const read: unknown = parsed(line);
  if (
    typeof read === 'object' &&
    read !== null &&
    'format' in read &&
    'level' in read &&
    'at' in read &&
    'keyId' in read
  ) {
    if (read.format !== BACKUP_FORMAT)
      throw new StartRefused(`This backup has format ${String(read.format)}; this release reads ${BACKUP_FORMAT}.`);
    return { format: BACKUP_FORMAT, level: String(read.level), at: String(read.at), keyId: String(read.keyId) };
  }
  throw new StartRefused('This file is not a backup of Between.');
}

/** The last line, or null when the file ends with something else: it was cut short. */
export function readEnd(line: Buffer): BackupEnd | null {
  const read: unknown = parsed(line);
  if (typeof read !== 'object' || read === null || !('sha256' in read) || !('rows' in read)) return null;
  const { sha256, rows } = read;
  if (typeof sha256 !== 'string' || typeof rows !== 'object' || rows === null) return null;
  return { sha256, rows: Object.fromEntries(Object.entries(rows).map(([table, count]) => [table, Number(count)])) };
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return null;
  }
}
