import { createHash } from 'node:crypto';

/** One line of the audit with every column a seal stands for. */
export interface SealedLine {
  id: string;
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorRole: string;
  action: string;
  targetKind: string;
  targetId: string | null;
  caseId: string | null;
  itemId: string | null;
  itemVersion: number | null;
  bodyHash: Buffer | null;
  fromStatus: string | null;
  toStatus: string | null;
  rules: string[];
  policyVersion: string | null;
  reason: string | null;
  noteToAuthor: string | null;
  noteToReporter: string | null;
  isAutomatic: boolean;
  before: unknown;
  after: unknown;
  dueAt: Date | null;
  wasDueMet: boolean | null;
  snapshotId: string | null;
  secondActorId: string | null;
  reversalOf: string | null;
  requestId: string | null;
}

export interface AuditSeal {
  seq: number;
  sealedAt: Date;
  /** Times of the first and the last line under it. */
  firstAt: Date;
  lastAt: Date;
  rowCount: number;
  rowIds: string[];
  previousHash: Buffer;
  hash: Buffer;
}

/** The end of the chain so far. */
export type SealHead = Pick<AuditSeal, 'seq' | 'sealedAt' | 'rowCount' | 'hash'>;

/** What the first seal is chained to. */
export const NO_HASH: Buffer = Buffer.alloc(32);

/** A line as one text: keys in order at every depth, times in UTC, bytes in hex. Pure: the same line gives the same text everywhere. */
export function lineAsText(line: SealedLine): string {
  return JSON.stringify(ordered(line));
}

function ordered(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('hex');
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}

/** SHA-256 over the seal before and one line of text each, in the given order. Pure. */
export function sealHash(previousHash: Buffer, lines: readonly SealedLine[]): Buffer {
  const hash = createHash('sha256').update(previousHash);
  for (const line of lines) hash.update(lineAsText(line)).update('\n');
  return hash.digest();
}

/** The next seal of the chain over `lines`; null without lines. Pure. */
export function nextSeal(
  previous: Pick<AuditSeal, 'seq' | 'hash'> | null,
  lines: readonly SealedLine[],
  sealedAt: Date,
): AuditSeal | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const previousHash = previous?.hash ?? NO_HASH;
  return {
    seq: (previous?.seq ?? 0) + 1,
    sealedAt,
    firstAt: first.at,
    lastAt: last.at,
    rowCount: lines.length,
    rowIds: lines.map(({ id }) => id),
    previousHash,
    hash: sealHash(previousHash, lines),
  };
}

export type SealBreak = 'chain' | 'lines_missing' | 'lines_changed';

/** What is wrong with a seal beside the one before and the lines it names; null when all is as it was sealed. Pure. */
export function sealBreak(
  previous: Pick<AuditSeal, 'seq' | 'hash'> | null,
  seal: AuditSeal,
  lines: readonly SealedLine[],
): SealBreak | null {
  const isNext = seal.seq === (previous?.seq ?? 0) + 1 && seal.previousHash.equals(previous?.hash ?? NO_HASH);
  if (!isNext || seal.rowIds.length !== seal.rowCount) return 'chain';
  const byId = new Map(lines.map((line) => [line.id, line]));
  const inOrder = seal.rowIds.flatMap((id) => byId.get(id) ?? []);
  if (inOrder.length !== seal.rowCount) return 'lines_missing';
  return sealHash(seal.previousHash, inOrder).equals(seal.hash) ? null : 'lines_changed';
}
