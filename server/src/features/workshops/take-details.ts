import type { ContentTopic } from '@between/rules/content.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { CAPACITY, CO_HOSTS_MAX, type WorkshopKind, type WorkshopLanguage } from '@between/rules/workshops.ts';
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
  /** Handles; left out by whoever may not choose them. */
  coHosts?: readonly string[] | null | undefined;
  kind?: WorkshopKind | null | undefined;
  safetyModerator?: string | null | undefined;
}

/** Words through the one intake, times as instants, handles as people who may do what is asked of them. @throws {InvalidInput} naming the field. */
export async function takeDetails(
  ctx: Ctx,
  given: GivenDetails,
  { hostId, coHostIds, startsAt = null }: { hostId: string; coHostIds: readonly string[]; startsAt?: Date | null },
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
    kind: given.kind ?? 'workshop',
    language: given.language,
    contentTopics: [...new Set(given.contentTopics ?? [])],
    contentNote,
    ...times,
    capacity,
    groupId,
    safetyModeratorId: await takeModerator(ctx, given, { hostId, coHostIds, groupId }),
  };
}

/** The person of the desk who looks after it: never one of those who run it. */
async function takeModerator(
  ctx: Ctx,
  given: GivenDetails,
  { hostId, coHostIds, groupId }: { hostId: string; coHostIds: readonly string[]; groupId: string | null },
): Promise<string | null> {
  const handle = given.safetyModerator?.trim() ?? '';
  if (handle === '') return null;
  const id = await staffByHandle(ctx.db, handle, DUTY_ROLES, { groupId, now: ctx.clock.now() });
  if (id === null || id === hostId || coHostIds.includes(id))
    throw new InvalidInput('safetyModerator', 'not_on_the_desk');
  return id;
}

/** Other therapists to run it with, as the host wrote them down. @throws {InvalidInput} `not_a_therapist`, `too_many`. */
export async function takeCoHosts(ctx: Ctx, given: GivenDetails, hostId: string): Promise<string[]> {
  const handles = [...new Set((given.coHosts ?? []).map((each) => each.trim()).filter((each) => each !== ''))];
  if (handles.length > CO_HOSTS_MAX) throw new InvalidInput('coHosts', 'too_many_co_hosts');
  const where = { groupId: given.groupId ?? null, now: ctx.clock.now() };
  const ids = await Promise.all(handles.map((handle) => staffByHandle(ctx.db, handle, ['therapist'], where)));
  const known = ids.filter((id) => id !== null && id !== hostId);
  if (known.length < handles.length) throw new InvalidInput('coHosts', 'not_a_therapist');
  return [...new Set(known)].filter((id) => id !== null);
}

/** A form tells minutes: seconds of a stored start are not the host's. */
function minuteOf(at: Date | null): Date | null {
  return at === null ? null : new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}
