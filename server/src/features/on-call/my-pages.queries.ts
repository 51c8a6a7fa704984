import type { AlarmSubject, PageKind } from '@between/rules/on-call.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Member } from '../../policy/actor.ts';
import { visibleCrises } from '../../policy/crisis.policy.ts';

export interface MyPage {
  id: string;
  kind: Exclude<PageKind, 'acknowledged'>;
  crisisCaseId: string | null;
  /** A case that was passed on; null for other kinds. */
  caseId: string | null;
  subject: AlarmSubject | null;
  at: Date;
}

/** More would be one line saying "many". */
const MAX_PAGES = 20;

/**
 * Calls that still wait for this person: crisis cases they may take that nobody has taken (or that wait for a second
 * person who is not the first), one line a case; tests, drills, alarms and
 * cases passed on until they said that they saw them, or it is over.
 */
export async function pagesWaitingFor(db: Db | Tx, actor: Member, since: Date): Promise<MyPage[]> {
  const { rows } = await sql<MyPage>`
    select * from (
      select distinct on (coalesce(p.crisis_case_id, p.id))
        p.id, p.kind, p.crisis_case_id, p.case_id, p.subject, p.sent_at as at
      from page_delivery d
      join page p on p.id = d.page_id
      left join crisis_case k on k.id = p.crisis_case_id
      left join "case" c on c.id = k.case_id
      left join item i on i.id = k.item_id
      where d.account_id = ${actor.id}::uuid and d.channel = 'in_app' and d.seen_at is null and p.sent_at > ${since}
        and (
          (p.kind in ('test', 'drill', 'alarm') and p.cancelled_at is null)
          or (p.kind = 'case' and exists (select from "case" pc where pc.id = p.case_id and pc.status = 'escalated'))
          or (p.kind = 'crisis' and k.state in ('detected', 'paged') and ${visibleCrises(actor, 'k', 'c', 'i')})
          or (p.step = 'second' and k.state in ('acknowledged', 'in_contact') and k.second_at is null
            and k.acknowledged_by is distinct from ${actor.id}::uuid and ${visibleCrises(actor, 'k', 'c', 'i')})
        )
      order by coalesce(p.crisis_case_id, p.id), p.sent_at desc
    ) one
    order by at desc limit ${MAX_PAGES}
  `.execute(db);
  return rows;
}

/** True when this call was for that person and is of a kind that is answered by seeing it. */
export async function seeDelivery(tx: Tx, pageId: string, accountId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pageDelivery')
    .set({ seenAt: sql<Date>`coalesce(seen_at, ${at}::timestamptz)` })
    .where('pageId', '=', pageId)
    .where('accountId', '=', accountId)
    .where('channel', '=', 'in_app')
    .where('pageId', 'in', (eb) =>
      eb.selectFrom('page').select('id').where('kind', 'in', ['test', 'drill', 'alarm', 'case']),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
