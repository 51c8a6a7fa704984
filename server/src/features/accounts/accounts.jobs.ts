import {
  addressChangeAskedLetter,
  addressTakenLetter,
  changeAddressLetter,
  confirmLetter,
  resetLetter,
} from '../../copy/account-letters.ts';
import type { Written } from '../../copy/notice-letters.ts';
import type { Due, Job, JobContext } from '../../jobs/job.ts';
import { hashToken } from '../../platform/ids.ts';
import { deliverOnce } from '../notices/deliver.ts';
import { currentSite } from '../site/current-site.ts';
import { linkToken, type MailedLink } from './links.ts';
import { openLink } from './links.queries.ts';
import { sweepAccounts } from './sweep.ts';

/** Written by mailLink and by nobody else. The nonce alone opens nothing: the token is made from it and the master key. */
interface LinkPayload {
  purpose: MailedLink;
  nonce: string;
}

/** Written by the use cases of this folder and by nobody else. */
interface AccountPayload {
  accountId: string;
  causeId: string;
}

const PATHS = { confirm_email: 'confirm', change_email: 'confirm', reset_password: 'reset' } as const satisfies Record<
  MailedLink,
  string
>;
const LETTERS = {
  confirm_email: confirmLetter,
  change_email: changeAddressLetter,
  reset_password: resetLetter,
} as const;

async function mailLinkNow(ctx: JobContext, { purpose, nonce }: LinkPayload): Promise<void> {
  const token = linkToken(ctx.vault, purpose, nonce);
  const link = await openLink(ctx.db, hashToken(token), ctx.clock.now());
  if (link === null || link.accountId === null) return;
  const { name } = await currentSite(ctx.db);
  const address = `${ctx.config.publicOrigin.origin}/${PATHS[purpose]}/${token}`;
  const to = link.email === null ? {} : { to: link.email };
  await deliverOnce(ctx, { accountId: link.accountId, ...to, causeId: nonce, mayBeUnconfirmed: true }, () =>
    Promise.resolve(LETTERS[purpose]({ site: name, address })),
  );
}

async function mailAccountNow(
  ctx: JobContext,
  { accountId, causeId }: AccountPayload,
  write: (facts: { site: string; origin: string }) => Written,
): Promise<void> {
  const { name } = await currentSite(ctx.db);
  await deliverOnce(ctx, { accountId, causeId }, () =>
    Promise.resolve(write({ site: name, origin: ctx.config.publicOrigin.origin })),
  );
}

export const accountsJobs: readonly Job[] = [
  { name: 'mail_link', run: (ctx, payload) => mailLinkNow(ctx, payload as LinkPayload) },
  {
    name: 'mail_address_taken',
    run: (ctx, payload) => mailAccountNow(ctx, payload as AccountPayload, addressTakenLetter),
  },
  {
    name: 'mail_email_change',
    run: (ctx, payload) => mailAccountNow(ctx, payload as AccountPayload, addressChangeAskedLetter),
  },
];

export const accountsDues: readonly Due[] = [{ name: 'accounts.sweep', run: sweepAccounts }];
