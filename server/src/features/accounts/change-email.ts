import type { Ctx } from '../../platform/context.ts';
import { enqueue, transaction } from '../../platform/db.ts';
import { accountIdByEmail } from './accounts.queries.ts';
import { checkedEmail } from './email-address.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { mailLink } from './links.ts';
import { mayMail } from './patience.ts';

/** Asks a new address to confirm itself; the old one is told at once. A taken address answers the same, its owner is told. */
export async function changeEmail(ctx: Ctx, email: string): Promise<{ ok: boolean }> {
  const actor = requireFreshProof(ctx);
  const normal = checkedEmail(email, 'email');
  const owner = await accountIdByEmail(ctx.db, normal);
  if (owner === actor.id || !(await mayMail(ctx, normal))) return { ok: true };

  await transaction(ctx.db, async (tx) => {
    await enqueue(tx, 'mail_email_change', [{ accountId: actor.id, causeId: ctx.ids.uuid() }]);
    if (owner === null) await mailLink(ctx, tx, { purpose: 'change_email', accountId: actor.id, email: normal });
    else await enqueue(tx, 'mail_address_taken', [{ accountId: owner, causeId: ctx.ids.uuid() }]);
  });
  return { ok: true };
}
