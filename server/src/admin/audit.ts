import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { StartRefused } from '@between/db/start-refused.ts';
import { AUDIT_SEAL_SECONDS } from '@between/rules/moderation.ts';
import { type AuditFilter, linesLike } from '../features/audit/audit.queries.ts';
import { lineAsText, type SealBreak, type SealedLine } from '../features/audit/seal.model.ts';
import { type AuditVerdict, verifyAudit } from '../features/audit/verify-audit.ts';
import { isUuid } from '../platform/ids.ts';
import { accountByHandle } from './accounts.queries.ts';
import type { Desk } from './desk.ts';

const WHY = {
  chain: 'does not follow the seal before it: a seal was changed, taken out or slipped in.',
  lines_missing: 'names lines that are gone.',
  lines_changed: 'does not match its lines: one of them was changed.',
} as const satisfies Record<SealBreak, string>;

/** Seals that are this late say that no server runs. */
const LATE_MS = 10 * AUDIT_SEAL_SECONDS * 1000;

/** Reads every seal and every line under it. @throws {StartRefused} naming the first seal that does not hold. */
export async function verifySeals(desk: Desk, noted: string): Promise<string[]> {
  if (noted !== '' && !/^[0-9a-f]{64}$/.test(noted))
    throw new StartRefused('The noted seal is the 64 letters and digits that an earlier "audit verify" printed.');
  const verdict = await verifyAudit(desk.db, noted === '' ? null : Buffer.from(noted, 'hex'));
  if (verdict.broken !== null) throw new StartRefused(brokenSentence(verdict.broken));
  if (verdict.hasNoted === false)
    throw new StartRefused('BROKEN: the noted seal is not in the chain: what was sealed then has been written anew.');
  const { seals, sealed, waiting, waitsSince, head } = verdict;
  const lines = [`OK: ${seals} seals over ${sealed} lines hold; ${waiting} lines wait for the next seal.`];
  if (waitsSince !== null && desk.clock.now().getTime() - waitsSince.getTime() > LATE_MS)
    lines.push(`They wait since ${waitsSince.toISOString()}: no server has sealed since then.`);
  if (head !== null) lines.push(`Last seal (${head.seq}), to be noted elsewhere: ${head.hash.toString('hex')}`);
  return lines;
}

function brokenSentence(broken: NonNullable<AuditVerdict['broken']>): string {
  if ('unsealedLines' in broken) return `BROKEN: ${broken.unsealedLines} lines stand under no seal and wait for none.`;
  const { seq, firstAt, lastAt } = broken.at;
  return `BROKEN: seal ${seq} (${firstAt.toISOString()} to ${lastAt.toISOString()}) ${WHY[broken.why]}`;
}

const PAGE = 500;

/** Writes the record as JSON lines, all of it or what the filters leave. */
export async function exportAudit(desk: Desk, path: string, filters: readonly string[]): Promise<string[]> {
  const filter = await readFilter(desk, filters);
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  await once(file, 'open');
  let count = 0;
  let after: SealedLine | null = null;
  for (;;) {
    const page: SealedLine[] = await linesLike(desk.db, filter, { after, limit: PAGE });
    for (const line of page) if (!file.write(`${lineAsText(line)}\n`)) await once(file, 'drain');
    count += page.length;
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  file.end();
  await once(file, 'finish');
  return [`${count} lines are in ${path}.`];
}

/** `case=<id>`, `by=<handle>`, `action=<word>`, `since=<date>`, `until=<date>`. */
async function readFilter(desk: Desk, filters: readonly string[]): Promise<AuditFilter> {
  const filter: AuditFilter = { caseId: null, actorId: null, action: null, since: null, until: null };
  for (const each of filters) {
    const [name = '', value = ''] = each.split(/=(.*)/s);
    if (name === 'case' && isUuid(value)) filter.caseId = value;
    else if (name === 'by') filter.actorId = await idOf(desk, value);
    else if (name === 'action') filter.action = value;
    else if ((name === 'since' || name === 'until') && !Number.isNaN(Date.parse(value))) filter[name] = new Date(value);
    else
      throw new StartRefused(
        `Not a filter: ${each}. Filters: case=<id> by=<handle> action=<word> since=<date> until=<date>`,
      );
  }
  return filter;
}

async function idOf(desk: Desk, handle: string): Promise<string> {
  const account = await accountByHandle(desk.db, handle);
  if (account === null) throw new StartRefused('No account has this handle.');
  return account.id;
}
