import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Cursor } from '../../platform/page.ts';

/** A line of the record as leads and operators read it. */
export interface AuditLineRow {
  id: string;
  at: Date;
  by: string | null;
  role: string;
  action: string;
  targetKind: string;
  targetId: string | null;
  caseId: string | null;
  itemId: string | null;
  fromStatus: string | null;
  toStatus: string | null;
  rules: string[];
  reason: string | null;
  isAutomatic: boolean;
  dueAt: Date | null;
  wasDueMet: boolean | null;
  reversalOf: string | null;
}

/** What is asked for; null leaves a part out. */
export interface LinesFilter {
  by: string | null;
  action: string | null;
  /** Id, or the last four signs. */
  case: string | null;
  itemId: string | null;
  since: Date | null;
  until: Date | null;
}

/** Whose name may stand beside an act: a colleague's, unless somebody looks at the decision again (MO37). */
const isNamed = sql<boolean>`(l.actor_kind = 'person' and l.actor_role <> 'member' and not exists (
  select from appeal ap join decision d on d.id = ap.decision_id where d.case_id = l.case_id and ap.state <> 'closed'))`;

/** Nothing about the reader's own words or account: for whoever wrote them, a case does not exist. */
const isOfOthers = (readerId: string) => sql<boolean>`(
  not exists (select from "case" c join item i on i.id = c.item_id where c.id = l.case_id and i.author_id = ${readerId}::uuid)
  and not exists (select from item i where i.id = l.item_id and i.author_id = ${readerId}::uuid)
  and (l.target_kind <> 'account' or l.target_id is distinct from ${readerId}::uuid or l.actor_id = ${readerId}::uuid))`;

/** A page of the record before a place, newest first. */
export async function linesOfRecord(
  db: Db,
  readerId: string,
  asked: { filter: LinesFilter; before: Cursor | null; limit: number },
): Promise<AuditLineRow[]> {
  const { by, action, itemId, since, until } = asked.filter;
  let query = db
    .selectFrom('audit as l')
    .leftJoin('account as a', (join) => join.onRef('a.id', '=', 'l.actorId').on(isNamed))
    .select(['l.id', 'l.at', 'a.handle as by', 'l.actorRole as role', 'l.action', 'l.targetKind', 'l.targetId'])
    .select(['l.caseId', 'l.itemId', 'l.fromStatus', 'l.toStatus', 'l.rules', 'l.reason', 'l.isAutomatic'])
    .select(['l.dueAt', 'l.wasDueMet', 'l.reversalOf'])
    .where(isOfOthers(readerId))
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(asked.limit);
  if (by !== null)
    query = query
      .where('l.actorId', '=', (eb) => eb.selectFrom('account as w').select('w.id').where('w.handle', '=', by))
      .where(isNamed);
  if (action !== null)
    query = query.where((eb) => eb.or([eb('l.action', '=', action), eb('l.action', 'like', `${action}.%`)]));
  if (asked.filter.case !== null) query = query.where(isOfCase(asked.filter.case));
  if (itemId !== null) query = query.where('l.itemId', '=', itemId);
  if (since !== null) query = query.where('l.at', '>=', since);
  if (until !== null) query = query.where('l.at', '<', until);
  if (asked.before !== null)
    query = query.where(sql<boolean>`(l.at, l.id) < (${asked.before.at}::timestamptz, ${asked.before.id}::uuid)`);
  return query.execute();
}

function isOfCase(asked: string) {
  return asked.length === 4
    ? sql<boolean>`l.case_id in (select c.id from "case" c where "right"(c.id::text, 4) = ${asked})`
    : sql<boolean>`l.case_id = ${asked}::uuid`;
}
