import type { ReminderMoment } from '@between/rules/workshops.ts';
import { REMINDER_LATE_MINUTES } from '@between/rules/private-goal.ts';
import { sql } from 'kysely';
import { addMinutes } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { AHEAD_MINUTES, type ReminderChoice, type SentReminder } from './workshop-reminders.model.ts';

/** What holds for this workshop: its own choice before the one for all; null when nothing was chosen. */
export async function choiceFor(db: Db, accountId: string, workshopId: string): Promise<ReminderChoice | null> {
  const row = await db
    .selectFrom('workshopReminderChoice')
    .select(['moments', 'workshopId'])
    .where('accountId', '=', accountId)
    .where((eb) => eb.or([eb('workshopId', '=', workshopId), eb('workshopId', 'is', null)]))
    .orderBy('workshopId', (by) => by.asc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  // The column's CHECK holds the same list.
  return row === undefined ? null : { moments: row.moments as ReminderMoment[], isForAll: row.workshopId === null };
}

export function sentTo(db: Db, accountId: string, workshopId: string): Promise<SentReminder[]> {
  return db
    .selectFrom('workshopReminder')
    .select(['moment', 'dueAt', 'sentAt'])
    .where('accountId', '=', accountId)
    .where('workshopId', '=', workshopId)
    .$castTo<SentReminder>()
    .execute();
}

export async function saveChoice(
  tx: Tx,
  row: { id: string; accountId: string; workshopId: string | null; moments: ReminderMoment[]; changedAt: Date },
): Promise<void> {
  const { moments, changedAt } = row;
  await tx
    .insertInto('workshopReminderChoice')
    .values(row)
    .onConflict((oc) => oc.columns(['accountId', 'workshopId']).doUpdateSet({ moments, changedAt }))
    .execute();
}

/** What was chosen for this one alone; the choice for all holds again. */
export async function deleteChoice(tx: Tx, accountId: string, workshopId: string): Promise<void> {
  await tx
    .deleteFrom('workshopReminderChoice')
    .where('accountId', '=', accountId)
    .where('workshopId', '=', workshopId)
    .execute();
}

/**
 * Notes as sent what is due to whoever has a seat, and says to whom: each once for each time a workshop begins, also when
 * two nodes look at the same moment. Nobody is reminded in a time of care of their group or of the whole place (OP31), nor
 * of what is held for a group they left.
 */
export async function takeDueReminders(
  tx: Tx,
  { now, limit }: { now: Date; limit: number },
): Promise<{ accountId: string; workshopId: string }[]> {
  const minutes = Object.values(AHEAD_MINUTES);
  const { rows } = await sql<{ accountId: string; workshopId: string }>`
    insert into workshop_reminder (account_id, workshop_id, moment, due_at, sent_at)
    select r.account_id, w.id, m.moment, w.starts_at - make_interval(mins => m.ahead), ${now}::timestamptz
    from workshop w
    cross join unnest(${Object.keys(AHEAD_MINUTES)}::text[], ${minutes}::int[]) as m (moment, ahead)
    join registration r on r.workshop_id = w.id and r.state = 'taken'
    join lateral (
      select k.moments from workshop_reminder_choice k
      where k.account_id = r.account_id and (k.workshop_id = w.id or k.workshop_id is null)
      order by k.workshop_id nulls last limit 1
    ) k on m.moment = any(k.moments)
    where w.state = 'published'
      and w.starts_at between ${addMinutes(now, -REMINDER_LATE_MINUTES)}::timestamptz
        and ${addMinutes(now, Math.max(...minutes))}::timestamptz
      and w.starts_at - make_interval(mins => m.ahead) <= ${now}::timestamptz
      and w.starts_at - make_interval(mins => m.ahead) >= ${addMinutes(now, -REMINDER_LATE_MINUTES)}::timestamptz
      and not exists (
        select from workshop_reminder s where s.account_id = r.account_id and s.workshop_id = w.id
          and s.moment = m.moment and s.due_at = w.starts_at - make_interval(mins => m.ahead))
      and not exists (
        select from postvention p where p.ended_at is null and (p.group_id is null or p.group_id = w.group_id))
      and (w.group_id is null
        or exists (select from "group" g where g.id = w.group_id and g.visibility = 'members')
        or exists (select from membership h where h.group_id = w.group_id and h.account_id = r.account_id and h.left_at is null))
    order by r.account_id, w.id, m.moment
    limit ${limit}
    on conflict (account_id, workshop_id, moment) do update set due_at = excluded.due_at, sent_at = excluded.sent_at
      where workshop_reminder.due_at <> excluded.due_at
    returning account_id, workshop_id`.execute(tx);
  return rows;
}
