import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { credentialsOf, replaceCredential } from './credentials.queries.ts';
import type { Statement } from './credentials.model.ts';

/** States what the inviter knew of a therapist who has accepted; somebody looks it up like any other, and what the person stated stays. */
export async function stateInvited(ctx: Ctx, tx: Tx, accountId: string, stated: Statement): Promise<void> {
  if ((await credentialsOf(tx, [accountId])).length > 0) return;
  await replaceCredential(tx, { ...stated, id: ctx.ids.uuid(), accountId, at: ctx.clock.now() });
  await appendAudit(ctx, tx, { action: 'credential.state', targetKind: 'account', targetId: accountId });
}
