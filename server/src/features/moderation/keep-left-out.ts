import type { Db } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { piecesIn } from '../../platform/left-out.ts';
import { leftOutByPeople } from './decision.queries.ts';
import { piecesOf, without } from './leave-out.ts';

/** What a person left out stays out when its author changes the words around it; the rest of the new words is judged anew. */
export async function keepLeftOut<T extends Taken>(db: Db, itemId: string, taken: T): Promise<T> {
  const before = await leftOutByPeople(db, itemId);
  if (before === null) return taken;
  const byPeople = before.redactedSpans.filter((span) => span.rule !== undefined);
  const stillThere = piecesIn(piecesOf(before.body, byPeople), taken.body);
  if (stillThere.length === 0) return taken;
  const rule = byPeople[0]?.rule ?? 'OTHER';
  const spans = [...taken.redactedSpans, ...stillThere.map((span) => ({ ...span, rule }))];
  return { ...taken, ...without(taken.body, spans) };
}
