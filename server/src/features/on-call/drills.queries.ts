import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { isFreshDuty } from '../duty/staffed-pieces.queries.ts';

export interface DrillRow {
  id: string;
  at: Date;
  people: number;
  answered: number;
  firstAnswerSeconds: number | null;
}

export async function latestDrills(db: Db | Tx, limit: number): Promise<DrillRow[]> {
  const { rows } = await sql<DrillRow>`
    select p.id, p.due_at as at, count(*)::int as people, count(d.seen_at)::int as answered,
      round(extract(epoch from min(d.seen_at) - p.due_at))::int as first_answer_seconds
    from page p join page_delivery d on d.page_id = p.id and d.channel = 'in_app'
    where p.kind = 'drill'
    group by p.id, p.due_at order by p.due_at desc limit ${limit}
  `.execute(db);
  return rows;
}

/** Everybody of the chain and everybody who is here. */
export async function peopleOfDrill(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from account a where a.life_state = 'active' and (
      exists (select from on_call_person p where p.account_id = a.id)
      or exists (select from duty d where d.account_id = a.id and ${isFreshDuty('d', now)}))
    order by a.id limit ${limit}
  `.execute(tx);
  return rows.map(({ id }) => id);
}
