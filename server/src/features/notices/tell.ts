import { ALWAYS_IN_APP, DIGEST_MINUTES, MAIL_AT_ONCE, MAIL_BY_DEFAULT, type NoticeKind } from '@between/rules/notices.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { choicesOf, scheduleDigest, upsertNotice } from './notices.queries.ts';

/** Something a person should hear of. Ids and codes only: words of people are read where they stand. */
export interface Telling {
  accountId: string;
  kind: NoticeKind;
  /** What happened: telling the same cause again folds into the notice that is there. */
  causeId: string;
  threadId?: string;
  itemId?: string;
  decisionId?: string;
  reportId?: string;
  /** A code such as `password_changed`; never words of people. */
  detail?: string;
}

/** Writes notices in the transaction of their cause and plans the mail that each person has chosen. */
export async function tell(ctx: Pick<Ctx, 'clock' | 'ids'>, tx: Tx, tellings: readonly Telling[]): Promise<void> {
  if (tellings.length === 0) return;
  const now = ctx.clock.now();
  const choices = await choicesOf(tx, tellings.map(({ accountId }) => accountId));
  for (const telling of tellings) {
    const chosen = choices.get(`${telling.accountId} ${telling.kind}`);
    const isInApp = isAlways(telling.kind) || (chosen?.inApp ?? true);
    const isMailed = chosen?.mail ?? isIn(MAIL_BY_DEFAULT, telling.kind);
    if (isInApp) await upsertNotice(tx, { ...telling, id: ctx.ids.uuid(), at: now });
    if (!isMailed) continue;
    if (isIn(MAIL_AT_ONCE, telling.kind)) await enqueue(tx, 'mail_notice', [{ accountId: telling.accountId, kind: telling.kind, causeId: telling.causeId, detail: telling.detail ?? '' }]);
    else await scheduleDigest(tx, telling.accountId, addMinutes(now, DIGEST_MINUTES));
  }
}

function isAlways(kind: NoticeKind): boolean {
  return isIn(ALWAYS_IN_APP, kind);
}

function isIn(kinds: readonly NoticeKind[], kind: NoticeKind): boolean {
  return kinds.includes(kind);
}
