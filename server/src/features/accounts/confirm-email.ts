import type { ResolversTypes } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { hashToken } from '../../platform/ids.ts';
import { tell } from '../notices/tell.ts';
import { accountIdByEmail, addressOf, confirmAddress, replaceAddress } from './accounts.queries.ts';
import { normalEmail } from './email-address.ts';
import { requireMember } from './fresh-proof.ts';
import { mailLink } from './links.ts';
import { killLinks, takeLink } from './links.queries.ts';
import { mayMail } from './patience.ts';

export type LinkPayload = Awaited<ResolversTypes['LinkPayload']>;

/** Answers for used, too old, foreign and unknown alike. */
export const DEAD_LINK: LinkPayload = { __typename: 'LinkDead', message: 'This link does not work any more.' };

/** Takes the link of a confirmation or of a changed address. Signs nobody in: whoever joined with a foreign address gains nothing by its owner's click. */
export async function confirmEmail(ctx: Ctx, token: string): Promise<LinkPayload> {
  const now = ctx.clock.now();
  return transaction(ctx.db, async (tx) => {
    const link = await takeLink(tx, hashToken(token), ['confirm_email', 'change_email'], now);
    if (link === null) return DEAD_LINK;
    if (link.purpose === 'confirm_email') {
      const email = await confirmAddress(tx, link.accountId, now);
      return email === null ? DEAD_LINK : { __typename: 'LinkTaken', email };
    }
    if (link.email === null || !(await replaceAddress(tx, link.accountId, link.email, now))) return DEAD_LINK;
    await killLinks(tx, link.accountId, ['confirm_email', 'reset_password'], now);
    await tell(ctx, tx, [
      { accountId: link.accountId, kind: 'security', causeId: ctx.ids.uuid(), detail: 'email_changed' },
    ]);
    return { __typename: 'LinkTaken', email: link.email };
  });
}

/** Mails the confirmation anew. Signed out, the answer never says whether an account waits for it. */
export async function resendConfirmation(ctx: Ctx, email: string | null | undefined): Promise<{ ok: boolean }> {
  const accountId =
    ctx.actor.kind === 'member' ? ctx.actor.id : await accountIdByEmail(ctx.db, normalEmail(email ?? ''));
  if (email == null) requireMember(ctx);
  const owner = accountId === null ? null : await addressOf(ctx.db, accountId);
  if (accountId === null || owner === null || owner.isConfirmed || !(await mayMail(ctx, owner.email)))
    return { ok: true };
  await transaction(ctx.db, (tx) => mailLink(ctx, tx, { purpose: 'confirm_email', accountId }));
  return { ok: true };
}
