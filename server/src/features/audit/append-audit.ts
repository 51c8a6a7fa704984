import { POLICY_VERSION, type Rule } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { insertAudit } from './audit.queries.ts';

/** One act as the append-only record keeps it. Reasons and notes are staff's own words; people's words appear as a hash only. */
export interface AuditEntry {
  action: string;
  targetKind:
    | 'account'
    | 'item'
    | 'thread'
    | 'case'
    | 'group'
    | 'site'
    | 'session'
    | 'invitation'
    | 'document'
    | 'decision'
    | 'appeal'
    | 'duty'
    | 'workshop'
    | 'room';
  targetId: string | null;
  caseId?: string;
  itemId?: string;
  itemVersion?: number;
  bodyHash?: Buffer;
  fromStatus?: string;
  toStatus?: string;
  rules?: readonly Rule[];
  reason?: string;
  noteToAuthor?: string;
  noteToReporter?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  dueAt?: Date;
  snapshotId?: string;
  secondActorId?: string;
  reversalOf?: string;
  /** A service (lease end, undo window) acts, not the person of this request. */
  isAutomatic?: boolean;
}

/** Appends one row in the transaction of the act itself: no act without its row, no row without its act. Returns its id. */
export async function appendAudit(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'actor' | 'request'>,
  tx: Tx,
  entry: AuditEntry,
): Promise<string> {
  const { actor } = ctx;
  const isPerson = actor.kind === 'member' && entry.isAutomatic !== true;
  const id = ctx.ids.uuid();
  const at = ctx.clock.now();
  const { rules = [], before, after, dueAt, isAutomatic = false, ...rest } = entry;
  await insertAudit(tx, {
    ...rest,
    id,
    at,
    actorKind: isPerson ? 'person' : 'service',
    actorId: isPerson ? actor.id : null,
    actorRole: isPerson ? actor.grants.map((grant) => grant.role).join(' ') || 'member' : 'service',
    rules: [...rules],
    policyVersion: rules.length > 0 ? POLICY_VERSION : null,
    isAutomatic,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
    dueAt: dueAt ?? null,
    wasDueMet: dueAt === undefined ? null : at <= dueAt,
    requestId: ctx.request.requestId,
  });
  return id;
}
