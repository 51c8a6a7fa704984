import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthMark, isAlive } from './process-identity.ts';
import { StartRefused } from './start-refused.ts';

/** The process that holds a data folder. `mark` tells it from a later process with the same id. */
export interface DataDirOwner {
  pid: number;
  mark: string;
}

/** The living process that holds the folder, or null. */
export function ownerOf(dataDir: string): DataDirOwner | null {
  const owner = readOwner(join(dataDir, 'owner.json'));
  return owner && isAlive(owner.pid) && birthMark(owner.pid) === owner.mark ? owner : null;
}

/** Takes the data folder for this process and returns how to let go of it. @throws {StartRefused} while another lives. */
export function holdDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'owner.json');
  const owner = ownerOf(dataDir);
  if (owner) {
    const who = owner.pid === process.pid ? 'this very process' : `process ${owner.pid}`;
    throw new StartRefused(`DATA_DIR ${dataDir} is in use by ${who}: stop that one first, or choose another DATA_DIR.`);
  }
  remove(path);
  const mine = JSON.stringify({ pid: process.pid, mark: birthMark(process.pid) ?? '' });
  try {
    writeFileSync(path, mine, { flag: 'wx', mode: 0o644 });
  } catch (error) {
    throw new StartRefused(`DATA_DIR ${dataDir} cannot be held (${reason(error)}): is another start just under way?`);
  }
  return () => {
    if (readOwner(path)?.pid === process.pid) remove(path);
  };
}

function readOwner(path: string): DataDirOwner | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('mark' in read)) return null;
    const { pid, mark } = read;
    return typeof pid === 'number' && typeof mark === 'string' ? { pid, mark } : null;
  } catch {
    return null;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
