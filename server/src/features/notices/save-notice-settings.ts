import type { NoticeKind } from '@between/rules/notices.ts';
import { TIME_OF_DAY } from '@between/rules/shape.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { choicesShown, type NoticeSettings, type Ways } from './notices.model.ts';
import { choicesOf } from './notices.queries.ts';
import { quietHoursOf, setQuietHours, upsertChoices } from './settings.queries.ts';

export interface NoticeSettingsChange {
  choices: readonly ({ kind: NoticeKind } & Ways)[];
  quietFrom?: string | null | undefined;
  quietTo?: string | null | undefined;
}

/** How the actor hears of things. @throws {Unauthenticated} for a guest. */
export async function noticeSettings(ctx: Ctx): Promise<NoticeSettings> {
  authorize(ctx.actor, 'account.own', null);

  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : '';
  const hours = await quietHoursOf(ctx.db, accountId);
  if (hours === null) throw new Unauthenticated();
  return { choices: choicesShown((await choicesOf(ctx.db, [accountId])).get(accountId)), ...hours };
}

/** Saves the ways for each kind and the quiet hours. @throws {InvalidInput} for a time that is none, or only one of the two. */
export async function saveNoticeSettings(
  ctx: Ctx,
  { choices, quietFrom = null, quietTo = null }: NoticeSettingsChange,
): Promise<NoticeSettings> {
  authorize(ctx.actor, 'account.own', null);

  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : '';
  if ((quietFrom === null) !== (quietTo === null))
    throw new InvalidInput(quietFrom === null ? 'quietFrom' : 'quietTo', 'both_times');
  for (const [field, time] of [
    ['quietFrom', quietFrom],
    ['quietTo', quietTo],
  ] as const) {
    if (time !== null && !TIME_OF_DAY.test(time)) throw new InvalidInput(field, 'not_a_time');
  }
  if (quietFrom !== null && quietFrom === quietTo) throw new InvalidInput('quietTo', 'same_time');

  const latest = [...new Map(choices.map((choice) => [choice.kind, choice])).values()];
  await transaction(ctx.db, async (tx) => {
    await upsertChoices(tx, accountId, latest);
    await setQuietHours(tx, accountId, { quietFrom, quietTo });
  });
  return noticeSettings(ctx);
}
