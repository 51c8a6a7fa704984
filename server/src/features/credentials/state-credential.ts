import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { CredentialRow } from './credentials.model.ts';
import { credentialById, replaceCredential } from './credentials.queries.ts';
import type { Statement } from './credentials.model.ts';
import { checkedStatement } from './statement.ts';

/** States where one is registered; the badge waits until somebody has looked it up (TH01). @throws {InvalidInput} naming the field. */
export async function stateCredential(ctx: Ctx, input: Statement): Promise<{ credential: CredentialRow }> {
  const { actor } = ctx;
  authorize(actor, 'credential.state', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const stated = checkedStatement(input, ctx.clock.now());
  const id = ctx.ids.uuid();

  await transaction(ctx.db, async (tx) => {
    await replaceCredential(tx, { ...stated, id, accountId: actor.id, at: ctx.clock.now() });
    await appendAudit(ctx, tx, { action: 'credential.state', targetKind: 'account', targetId: actor.id });
  });
  const credential = await credentialById(ctx.db, id);
  if (credential === null) throw new Error('a credential that was stored is gone');
  return { credential };
}
