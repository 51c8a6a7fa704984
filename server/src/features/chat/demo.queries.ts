import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

interface Kept {
  slug: string;
  handle: string;
}

/** Keeps the presence of a demo person fresh where it was not touched since `staleSince`. */
export async function touchDemoHost(tx: Tx, { slug, handle }: Kept, at: Date, staleSince: Date): Promise<void> {
  await sql`
    update room_presence p set last_heartbeat_at = ${at}
    from room r, "group" g, account a
    where p.room_id = r.id and r.group_id = g.id and g.slug = ${slug} and a.id = p.account_id
      and a.handle = ${handle} and a.is_demo and p.ended_at is null and p.last_heartbeat_at <= ${staleSince}
  `.execute(tx);
}

/** Room and demo person when the room is closed, the person is away, and nobody was there since. Null otherwise. */
export async function demoHostToBring(
  tx: Tx,
  { slug, handle }: Kept,
  since: Date,
): Promise<{ roomId: string; accountId: string } | null> {
  const { rows } = await sql<{ roomId: string; accountId: string }>`
    select r.id as room_id, a.id as account_id
    from room r join "group" g on g.id = r.group_id, account a
    where g.slug = ${slug} and r.state = 'closed' and a.handle = ${handle} and a.is_demo
      and not exists (
        select from room_presence p where p.room_id = r.id and (p.ended_at is null or p.ended_at > ${since})
      )
    for update of r skip locked
  `.execute(tx);
  return rows[0] ?? null;
}
