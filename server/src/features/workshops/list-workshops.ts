import { chosenParts, pastProgramme, type ProgrammePart, readProgrammeFilter } from '@between/rules/programme.ts';
import type { Ctx } from '../../platform/context.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { spansOf } from './programme-times.ts';
import { zoneOf } from '../accounts/zone-of.ts';
import { countsWithout, type WorkshopFilter, workshopsFor } from './programme.queries.ts';
import type { WorkshopRow } from './workshops.model.ts';

/** What would be found with one part of a filter left out, or with all of them (`null`). */
export interface LoosenedFilter {
  part: ProgrammePart | null;
  count: number;
}

/** What a list is narrowed to, as the API takes it. */
export type GivenFilter = { readonly [Part in ProgrammePart]?: unknown };

/** A page of workshops the actor may know of; guests see what is announced for all members. Times of a filter are the reader's own, UTC for guests. */
export async function listWorkshops(
  ctx: Ctx,
  view: WorkshopFilter,
  { only: given, ...args }: PageArguments & { only?: GivenFilter | null | undefined },
): Promise<Page<WorkshopRow> & { loosened: LoosenedFilter[] }> {
  if (view === 'mine' || view === 'hosting') authorize(ctx.actor, 'member.read', null);

  const page = pageRequest(args);
  const asked = readProgrammeFilter(given ?? {});
  const only = view === 'past' ? pastProgramme(asked) : asked;
  const now = ctx.clock.now();
  const spans = only.when === null ? null : spansOf(only.when, now, await readerZone(ctx));
  const request = { view, only, spans, now };
  const rows = await workshopsFor(ctx.db, ctx.actor, { ...request, page });
  const isNothing = rows.length === 0 && page.after === null && chosenParts(only).length > 0;
  return {
    ...pageOf(rows, page, (workshop) => ({ at: workshop.startsAt, id: workshop.id })),
    loosened: isNothing ? await countsWithout(ctx.db, ctx.actor, request) : [],
  };
}

async function readerZone({ db, actor }: Ctx): Promise<string> {
  return actor.kind === 'member' ? zoneOf(db, actor.id) : 'UTC';
}
