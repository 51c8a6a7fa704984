import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { roomStandingIn } from '../workshops/room-standing-in.ts';
import { hasResults, type ShownPoll } from './polls.model.ts';
import { countsOf, ownAnswers, pollsOf } from './polls.queries.ts';

/** Polls as the viewer may see them; null for whoever may not be inside. Nobody gets a count before there are results, hosts neither (TH17). */
export async function readPolls(ctx: Ctx, workshopId: string): Promise<ShownPoll[] | null> {
  const { actor } = ctx;
  const facts = (await roomStandingIn(ctx, workshopId))?.facts;
  if (actor.kind === 'guest' || facts === undefined || !may(actor, 'poll.read', facts)) return null;

  const canRun = may(actor, 'poll.run', facts);
  const canAnswer = may(actor, 'poll.answer', facts);
  const rows = await pollsOf(ctx.db, workshopId, canRun ? ['draft', 'open', 'closed'] : ['open', 'closed']);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const closed = rows.flatMap(({ id, state }) => (state === 'closed' ? [id] : []));
  const [own, counts] = await Promise.all([ownAnswers(ctx.db, actor.id, ids), countsOf(ctx.db, closed)]);
  return rows.map((row) => {
    const counted = counts.get(row.id) ?? { people: 0, counts: [] };
    return {
      ...row,
      results: hasResults(row, counted.people) ? counted : null,
      mine: own.get(row.id) ?? [],
      canAnswer: canAnswer && row.state === 'open',
      canRun,
    };
  });
}
