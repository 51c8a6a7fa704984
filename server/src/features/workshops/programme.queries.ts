import { PROGRAMME_PARTS, type ProgrammeFilter, type ProgrammePart } from '@between/rules/programme.ts';
import { WORKSHOP_MINUTES } from '@between/rules/workshops.ts';
import { type RawBuilder, sql } from 'kysely';
import { addMinutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleGroups } from '../../policy/group.policy.ts';
import { visibleWorkshops } from '../../policy/workshop.policy.ts';
import type { Span } from './programme-times.ts';
import type { WorkshopRow } from './workshops.model.ts';
import { shownWorkshops, toWorkshop } from './workshops.queries.ts';

export type WorkshopFilter = 'upcoming' | 'past' | 'mine' | 'hosting';

/** Which workshops are asked for: one list, narrowed. */
export interface ProgrammeRequest {
  view: WorkshopFilter;
  only: ProgrammeFilter;
  /** What `only.when` means on the reader's clocks; null without it. */
  spans: readonly Span[] | null;
  now: Date;
}

/** A page of what the actor may know of. Over is what has ended, was cancelled, or whose time has passed. */
export async function workshopsFor(
  db: Db,
  actor: Actor,
  { page, ...request }: ProgrammeRequest & { page: PageRequest },
): Promise<WorkshopRow[]> {
  const isForward = request.view === 'upcoming' || request.view === 'mine';
  const direction = isForward ? 'asc' : 'desc';
  let query = shownWorkshops(db)
    .where(visibleWorkshops(actor, 'w'))
    .where(inView(actor, request))
    .orderBy('w.startsAt', direction)
    .orderBy('w.id', direction)
    .limit(page.limit + 1);
  for (const part of Object.values(fits(request))) query = query.where(part);
  const { after } = page;
  if (after !== null)
    query = query.where(
      isForward
        ? sql<boolean>`(w.starts_at, w.id) > (${after.at}::timestamptz, ${after.id}::uuid)`
        : sql<boolean>`(w.starts_at, w.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  return (await query.execute()).map(toWorkshop);
}

/** How many there would be with one chosen part left out, for each of them, and with all left out (`null`); in one statement. */
export async function countsWithout(
  db: Db,
  actor: Actor,
  request: ProgrammeRequest,
): Promise<{ part: ProgrammePart | null; count: number }[]> {
  const parts = fits(request);
  const chosen = PROGRAMME_PARTS.filter((part) => parts[part] !== undefined);
  const countsOf = [...chosen, null].map((left) => {
    const kept = left === null ? [] : chosen.filter((part) => part !== left).flatMap((part) => parts[part] ?? []);
    return sql`count(*) filter (where ${sql.join([sql`true`, ...kept], sql` and `)})::int`;
  });
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(countsOf)}] as counts from workshop w
    where ${visibleWorkshops(actor, 'w')} and ${inView(actor, request)}`.execute(db);
  const counts = rows[0]?.counts ?? [];
  return [...chosen, null].map((part, at) => ({ part, count: counts[at] ?? 0 }));
}

/** Groups the actor may know of that have ever announced a workshop, by name. */
export function programmeGroups(db: Db, actor: Actor): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('group as g')
    .select(['g.slug', 'g.name'])
    .where(visibleGroups(actor, 'g'))
    .where('g.archivedAt', 'is', null)
    .where((w) =>
      w.exists(
        w.selectFrom('workshop as w').select('w.id').whereRef('w.groupId', '=', 'g.id').where('w.state', '<>', 'draft'),
      ),
    )
    .orderBy('g.name')
    .limit(100)
    .execute();
}

function inView(actor: Actor, { view, now }: ProgrammeRequest): RawBuilder<boolean> {
  const me = actor.kind === 'member' ? actor.id : null;
  // None is longer than this: the index of the programme is read from there on, not from the first workshop ever held.
  const since = addMinutes(now, -WORKSHOP_MINUTES.max);
  const isAhead = sql<boolean>`(w.state = 'published' and w.starts_at > ${since}::timestamptz and w.ends_at > ${now}::timestamptz)`;
  switch (view) {
    case 'upcoming':
      return isAhead;
    case 'past':
      return sql<boolean>`(w.state <> 'draft' and not ${isAhead})`;
    case 'mine':
      return sql<boolean>`(${isAhead} and exists (select from registration r
        where r.workshop_id = w.id and r.account_id = ${me}::uuid and r.state in ('waiting', 'offered', 'taken')))`;
    case 'hosting':
      return sql<boolean>`(w.host_id = ${me}::uuid or w.safety_moderator_id = ${me}::uuid or exists (
        select from workshop_co_host wc where wc.workshop_id = w.id and wc.account_id = ${me}::uuid))`;
  }
}

/** Each part that narrows, as a condition on `w`. */
function fits({ only, spans }: ProgrammeRequest): Partial<Record<ProgrammePart, RawBuilder<boolean>>> {
  const { kind, language, group, hasFreeSeats, hasCaptions } = only;
  return {
    ...(kind !== null && { kind: sql<boolean>`w.kind = ${kind}` }),
    ...(language !== null && { language: sql<boolean>`w.language = ${language}` }),
    ...(group !== null && {
      group: sql<boolean>`w.group_id = (select fg.id from "group" fg where fg.slug = ${group})`,
    }),
    ...(spans !== null && { when: sql<boolean>`w.starts_at <@ ${multirange(spans)}::tstzmultirange` }),
    ...(hasFreeSeats && { hasFreeSeats: sql<boolean>`w.seats_taken < w.capacity` }),
    ...(hasCaptions && {
      hasCaptions: sql<boolean>`exists (select from caption_track ct
        where ct.workshop_id = w.id and (ct.captioner_id is not null or ct.head > 0))`,
    }),
  };
}

function multirange(spans: readonly Span[]): string {
  return `{${spans.map(({ from, to }) => `[${from.toISOString()},${to.toISOString()})`).join(',')}}`;
}
