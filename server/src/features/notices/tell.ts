import { ALWAYS_IN_APP, DIGEST_MINUTES, MAIL_AT_ONCE, type NoticeKind } from '@between/rules/notices.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { enqueue, type Tx } from '../../platform/db.ts';
import { waysOf } from './notices.model.ts';
import { choicesOf, scheduleDigests, upsertNotices } from './notices.queries.ts';

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
  const choices = await choicesOf(
    tx,
    tellings.map(({ accountId }) => accountId),
  );
  const chosen = onePerCause(tellings).map((telling) => ({
    telling,
    ways: waysOf(telling.kind, choices.get(telling.accountId)),
  }));

  const isAtOnce = ({ kind }: Telling): boolean => isIn(MAIL_AT_ONCE, kind);
  const rows = chosen.filter(({ ways }) => ways.inApp || ways.mail);
  await upsertNotices(
    tx,
    now,
    rows.map(({ telling, ways }) => ({
      ...telling,
      id: ctx.ids.uuid(),
      isInApp: ways.inApp || isIn(ALWAYS_IN_APP, telling.kind),
      wantsMail: ways.mail && !isAtOnce(telling),
    })),
  );

  const mailed = chosen.filter(({ ways }) => ways.mail).map(({ telling }) => telling);
  await enqueue(
    tx,
    'mail_notice',
    mailed.filter(isAtOnce).map(({ accountId, kind, detail = '' }) => ({
      accountId,
      kind,
      detail,
      causeId: ctx.ids.uuid(),
      at: now.toISOString(),
    })),
  );
  await scheduleDigests(
    tx,
    mailed.filter((telling) => !isAtOnce(telling)).map(({ accountId }) => accountId),
    addMinutes(now, DIGEST_MINUTES),
  );
}

/** One statement cannot fold two rows into one: the last telling of a cause stands. */
function onePerCause(tellings: readonly Telling[]): Telling[] {
  return [
    ...new Map(
      tellings.map((telling) => [`${telling.accountId} ${telling.kind} ${telling.causeId}`, telling]),
    ).values(),
  ];
}

function isIn(kinds: readonly NoticeKind[], kind: NoticeKind): boolean {
  return kinds.includes(kind);
}
