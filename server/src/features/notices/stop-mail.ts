import { MAIL_AT_ONCE, NOTICE_KINDS, type NoticeKind } from '@between/rules/notices.ts';
import type { Ctx, Services } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { isUuid } from '../../platform/ids.ts';
import { readSignedText, signText } from '../../platform/signed-text.ts';
import type { Vault } from '../../platform/vault.ts';
import { waysOf } from './notices.model.ts';
import { choicesOf } from './notices.queries.ts';
import { forgetWaitingMail, hasAccount, upsertChoices } from './settings.queries.ts';

const PURPOSE = 'stop mail';

/** The token of a link that stops mail for one account: works as long as the account, signs nobody in, is stored nowhere. */
export function stopToken(vault: Vault, accountId: string): string {
  return signText(vault, PURPOSE, accountId);
}

/** Whose mail a link stops; null for a link that is not ours. */
export function accountOfStop(vault: Vault, token: string): string | null {
  const accountId = readSignedText(vault, PURPOSE, token);
  return isUuid(accountId) ? accountId : null;
}

/** Stops every mail about notices, at once and without signing in. Mail about the safety of the account still leaves. */
export async function stopMail(services: Pick<Services, 'db' | 'vault'>, token: string): Promise<boolean> {
  const accountId = accountOfStop(services.vault, token);
  if (accountId === null || !(await hasAccount(services.db, accountId))) return false;

  await transaction(services.db, async (tx) => {
    const choices = (await choicesOf(tx, [accountId])).get(accountId);
    const stopped = NOTICE_KINDS.filter((kind) => !isAtOnce(kind)).map((kind) => ({
      kind,
      inApp: waysOf(kind, choices).inApp,
      mail: false,
    }));
    await upsertChoices(tx, accountId, stopped);
    await forgetWaitingMail(tx, accountId);
  });
  return true;
}

/** Whether mail about notices still leaves for the account of a link; null for a link that is not ours. */
export async function isMailStopped(ctx: Pick<Ctx, 'db' | 'vault'>, token: string): Promise<boolean | null> {
  const accountId = accountOfStop(ctx.vault, token);
  if (accountId === null || !(await hasAccount(ctx.db, accountId))) return null;
  const choices = (await choicesOf(ctx.db, [accountId])).get(accountId);
  return NOTICE_KINDS.every((kind) => isAtOnce(kind) || !waysOf(kind, choices).mail);
}

function isAtOnce(kind: NoticeKind): boolean {
  return (MAIL_AT_ONCE as readonly NoticeKind[]).includes(kind);
}
