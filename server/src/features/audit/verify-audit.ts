import type { Db } from '../../platform/db.ts';
import { auditCounts, linesOf, sealsAfter } from './audit.queries.ts';
import { type AuditSeal, type SealBreak, sealBreak } from './seal.model.ts';

/** Seals read at a time. */
const PAGE = 50;

export interface AuditVerdict {
  seals: number;
  /** Lines under a seal. */
  sealed: number;
  /** Lines that wait for the next seal, and since when. */
  waiting: number;
  waitsSince: Date | null;
  /** The last seal of the chain, to be noted outside of the database; null without seals. */
  head: Pick<AuditSeal, 'seq' | 'hash'> | null;
  /** The first seal that does not hold, or lines that stand under none; null when all is as it was written. */
  broken: { at: AuditSeal; why: SealBreak } | { unsealedLines: number } | null;
  /** Whether the hash that was noted earlier is one of the chain; null when none was given. */
  hasNoted: boolean | null;
}

/**
 * Reads the whole chain and every line under it. Whoever can change the database can also write a new chain: what they
 * cannot do is make one that holds a hash noted elsewhere before.
 */
export async function verifyAudit(db: Db, noted: Buffer | null = null): Promise<AuditVerdict> {
  let head: AuditSeal | null = null;
  let [seals, sealed] = [0, 0];
  let hasNoted = noted === null ? null : false;
  let broken: AuditVerdict['broken'] = null;
  // Counted first: lines written meanwhile are not missing.
  const { lines, waiting, waitsSince } = await auditCounts(db);
  for (;;) {
    const page: AuditSeal[] = await sealsAfter(db, head?.seq ?? 0, PAGE);
    for (const seal of page) {
      const why = sealBreak(head, seal, await linesOf(db, seal.rowIds));
      if (why !== null && broken === null) broken = { at: seal, why };
      if (noted !== null && seal.hash.equals(noted)) hasNoted = true;
      seals += 1;
      sealed += seal.rowCount;
      head = seal;
    }
    if (page.length < PAGE) break;
  }
  const outside = lines - waiting - sealed;
  if (broken === null && outside > 0) broken = { unsealedLines: outside };
  return { seals, sealed, waiting, waitsSince, head, broken, hasNoted };
}
