import type { ContentTopic } from '@between/rules/content.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { CAPACITY, type WorkshopLanguage } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake, intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { instantsOf, type LocalTimes } from './local-times.ts';
import { audienceFacts } from './workshops.loaders.ts';
import { staffByHandle } from './workshops.queries.ts';
import type { Details } from './workshops.writes.queries.ts';

/** What a host's form sends. */
export interface GivenDetails extends LocalTimes {
  title: string;
  description: string;
  language: WorkshopLanguage;
  contentTopics?: readonly ContentTopic[] | null | undefined;
  contentNote?: string | null | undefined;
  capacity: number;
  groupId?: string | null | undefined;
  coHost?: string | null | undefined;
  safetyModerator?: string | null | undefined;
}

/** Words through the one intake, times as instants, handles as people who may do what is asked of them. @throws {InvalidInput} naming the field. */
export async function takeDetails(
  ctx: Ctx,
  given: GivenDetails,
  { hostId, startsAt = null }: { hostId: string; startsAt?: Date | null },
): Promise<Details> {
  const title = intakeLine(given.title, { kind: 'workshopTitle', field: 'title' });
  const words = intake(given.description, { kind: 'workshopDescription', field: 'description' });
  const contentNote = intakeLine(given.contentNote ?? '', { kind: 'contentNote', field: 'contentNote' });
  const times = instantsOf(given, ctx.clock.now(), minuteOf(startsAt));
  const { capacity } = given;
  if (!Number.isInteger(capacity) || capacity < CAPACITY.min || capacity > CAPACITY.max)
    throw new InvalidInput('capacity', 'out_of_range');

  const groupId = given.groupId ?? null;
  const group = await audienceFacts(ctx, groupId);
  if (group !== null) authorize(ctx.actor, 'group.read', group);
  return {
    title,
    description: words.body,
    html: words.html,
    htmlVersion: words.htmlVersion,
    language: given.language,
    contentTopics: [...new Set(given.contentTopics ?? [])],
    contentNote,
    ...times,
    capacity,
    groupId,
    ...(await takePeople(ctx, given, { hostId, groupId })),
  };
}

async function takePeople(
  ctx: Ctx,
  given: GivenDetails,
  { hostId, groupId }: { hostId: string; groupId: string | null },
): Promise<Pick<Details, 'coHostId' | 'safetyModeratorId'>> {
  const where = { groupId, now: ctx.clock.now() };
  const coHost = given.coHost?.trim() ?? '';
  const moderator = given.safetyModerator?.trim() ?? '';
  const coHostId = coHost === '' ? null : await staffByHandle(ctx.db, coHost, ['therapist'], where);
  if ((coHost !== '' && coHostId === null) || coHostId === hostId) throw new InvalidInput('coHost', 'not_a_therapist');
  const safetyModeratorId = moderator === '' ? null : await staffByHandle(ctx.db, moderator, DUTY_ROLES, where);
  const isBeside = safetyModeratorId !== null && safetyModeratorId !== hostId && safetyModeratorId !== coHostId;
  if (moderator !== '' && !isBeside) throw new InvalidInput('safetyModerator', 'not_on_the_desk');
  return { coHostId, safetyModeratorId };
}

/** A form tells minutes: seconds of a stored start are not the host's. */
function minuteOf(at: Date | null): Date | null {
  return at === null ? null : new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}
