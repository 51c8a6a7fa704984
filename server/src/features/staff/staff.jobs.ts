import { invitationLetter, letInLetter } from '../../copy/account-letters.ts';
import type { Job } from '../../jobs/job.ts';
import { linkToken } from '../accounts/links.ts';
import { deliverOnce } from '../notices/deliver.ts';
import { currentSite } from '../site/current-site.ts';
import { invitationById } from './staff.queries.ts';

export const staffJobs: readonly Job[] = [
  {
    name: 'mail_invitation',
    async run(ctx, payload) {
      // Written by invite and by nobody else.
      const { invitationId } = payload as { invitationId: string };
      const invitation = await invitationById(ctx.db, invitationId, ctx.clock.now());
      if (invitation === null) return;
      const { name } = await currentSite(ctx.db);
      const address = `${ctx.config.publicOrigin.origin}/invite/${linkToken(ctx.vault, 'invitation', invitationId)}`;
      await deliverOnce(ctx, { accountId: null, to: invitation.email, causeId: invitationId }, () =>
        Promise.resolve(invitationLetter({ site: name, address })),
      );
    },
  },
  {
    name: 'mail_let_in',
    async run(ctx, payload) {
      // Written by approveAccount and by nobody else.
      const { accountId, causeId } = payload as { accountId: string; causeId: string };
      const { name } = await currentSite(ctx.db);
      await deliverOnce(ctx, { accountId, causeId }, () =>
        Promise.resolve(letInLetter({ site: name, origin: ctx.config.publicOrigin.origin })),
      );
    },
  },
];
