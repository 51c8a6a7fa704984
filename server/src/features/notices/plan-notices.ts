import { ALWAYS_IN_APP, DIGEST_MINUTES, MAIL_AT_ONCE, MAIL_SOON, type NoticeKind } from '@between/rules/notices.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { type Choices, isQuiet, type Telling, waysOf } from './notices.model.ts';
import type { NewNotice } from './notice-pieces.queries.ts';

/** What a telling comes to, once it is known what each person has chosen. */
export interface NoticePlan {
  rows: NewNotice[];
  /** Mails that leave at once. */
  mailedAtOnce: Telling[];
  /** Accounts whose next digest tells of it, and when that leaves at the latest. */
  digests: { accountIds: string[]; at: Date };
}

/** Pure, but for the ids it makes. */
export function planNotices(
  ctx: Pick<Ctx, 'clock' | 'ids'>,
  tellings: readonly Telling[],
  choices: ReadonlyMap<string, Choices>,
): NoticePlan {
  const chosen = onePerCause(tellings).map((telling) => {
    const own = choices.get(telling.accountId);
    return { telling, ways: waysOf(telling.kind, own), isPaused: isQuiet(telling.kind, own) };
  });
  const mailed = chosen.filter(({ ways, isPaused }) => ways.mail && !isPaused).map(({ telling }) => telling);
  return {
    rows: chosen
      .filter(({ ways }) => ways.inApp || ways.mail)
      .map(({ telling, ways, isPaused }) => ({
        ...telling,
        id: ctx.ids.uuid(),
        isInApp: ways.inApp || isIn(ALWAYS_IN_APP, telling.kind),
        wantsMail: ways.mail && !isPaused && !isAtOnce(telling),
        isQuiet: isPaused,
      })),
    mailedAtOnce: mailed.filter(isAtOnce),
    digests: {
      accountIds: [...new Set(mailed.filter((telling) => !isAtOnce(telling)).map(({ accountId }) => accountId))],
      at: mailed.some(({ kind }) => isIn(MAIL_SOON, kind))
        ? ctx.clock.now()
        : addMinutes(ctx.clock.now(), DIGEST_MINUTES),
    },
  };
}

function isAtOnce({ kind }: Telling): boolean {
  return isIn(MAIL_AT_ONCE, kind);
}

/** One statement cannot fold two rows into one: the last telling of a matter stands. */
function onePerCause(tellings: readonly Telling[]): Telling[] {
  return [
    ...new Map(
      tellings.map((telling) => [
        `${telling.accountId} ${telling.kind} ${telling.causeId} ${matterOf(telling)}`,
        telling,
      ]),
    ).values(),
  ];
}

/** As the column of that name reckons it. */
function matterOf({ kind, detail = '' }: Telling): string {
  return kind === 'workshop_changed' ? detail : '';
}

function isIn(kinds: readonly NoticeKind[], kind: NoticeKind): boolean {
  return kinds.includes(kind);
}
