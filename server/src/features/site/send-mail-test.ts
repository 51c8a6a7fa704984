import { MAIL_TEST_HOURS } from '@between/rules/site.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { afterCommit, enqueue, transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { readSignedText, signText } from '../../platform/signed-text.ts';
import type { Vault } from '../../platform/vault.ts';
import { authorize } from '../../policy/authorize.ts';
import type { SiteRow } from './site.model.ts';
import { confirmEmail, emailOf, siteRow, stampSite } from './site.queries.ts';

const PURPOSE = 'mail test';

/** Mails the operator a link; opening it proves that mail arrives. */
export async function sendMailTest(ctx: Ctx): Promise<{ to: string }> {
  authorize(ctx.actor, 'site.operate', null);

  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const to = accountId === null ? null : await emailOf(ctx.db, accountId);
  if (accountId === null || to === null) throw new NotFound();

  await transaction(ctx.db, async (tx) => {
    await enqueue(tx, 'mail_test', [{ accountId, causeId: ctx.ids.uuid(), sentAt: ctx.clock.now().toISOString() }]);
    afterCommit(tx, () => ctx.nudgeJobs());
  });
  return { to };
}

/** The link's token: who asked and when, signed. Nothing is stored and nothing secret stands in the outbox. */
export function mailTestToken(vault: Vault, accountId: string, sentAt: Date): string {
  return signText(vault, PURPOSE, `${accountId} ${sentAt.toISOString()}`);
}

/** The link was opened: mail arrives, and the operator's own address answered. @throws {NotFound} for a link that is not ours or too old. */
export async function confirmMailTest(ctx: Ctx, token: string): Promise<SiteRow> {
  const [accountId = '', sentAt = ''] = readSignedText(ctx.vault, PURPOSE, token)?.split(' ') ?? [];
  const now = ctx.clock.now();
  const isAlive = sentAt !== '' && addHours(new Date(sentAt), MAIL_TEST_HOURS) > now;
  if (!isAlive) throw new NotFound();

  await transaction(ctx.db, async (tx) => {
    await stampSite(tx, { mailTestedAt: now });
    await confirmEmail(tx, accountId, now);
  });
  return siteRow(ctx.db);
}
