import { LINE_ROLES } from '@between/rules/rooms.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { openItems } from '../../policy/item.policy.ts';
import type { LinePageRow } from './chat.model.ts';
import { EXCERPT_LETTERS } from './lines.queries.ts';

type Raw = Omit<LinePageRow, 'seq' | 'changedSeq' | 'replyTo'> & {
  seq: string;
  changedSeq: string;
  replyId: string | null;
  replyHandle: string | null;
  replyExcerpt: string;
};

/** Lines with what the actor may know of the words they answer; `l` is the line and `i` its item. */
function lineRows(actor: Actor, now: Date): RawBuilder<Raw> {
  const me = actor.kind === 'member' ? actor.id : null;
  return sql<Raw>`
    select
      i.id, l.room_id, i.group_id, l.seq, l.changed_seq, i.author_id, a.handle as author_handle, i.hides_handle,
      (
        select case g.role when 'lead' then 'moderator' else g.role end from role_grant g
        where g.account_id = i.author_id and g.revoked_at is null and g.valid_from <= ${now}
          and (g.valid_until is null or g.valid_until > ${now})
          and g.role = any(${[...LINE_ROLES, 'lead']}::text[]) and (g.scope = 'site' or g.scope_id = i.group_id)
        order by array_position(array['facilitator', 'lead', 'moderator', 'peer_supporter'], g.role) limit 1
      ) as author_role,
      i.visibility, i.visibility_at, i.body, i.html, i.content_topics, i.content_note, i.shown_body is not null as has_left_out, i.version, i.created_at, i.edited_at, l.reaction_counts, l.review,
      array(select r.kind from reaction r where r.item_id = i.id and r.account_id = ${me}::uuid) as my_reactions,
      exists (select from block b where b.blocker_id = i.author_id and b.blocked_id = ${me}::uuid) as is_blocked_by_author,
      exists (select from block b where b.blocker_id = ${me}::uuid and b.blocked_id = i.author_id) as has_blocked_author,
      l.reply_to as reply_id, ra.handle as reply_handle, coalesce(left(coalesce(ri.shown_body, ri.body), ${EXCERPT_LETTERS}), '') as reply_excerpt
    from line l
    join item i on i.id = l.item_id
    left join account a on a.id = i.author_id
    left join item ri on ri.id = l.reply_to and ri.visibility = 'published' and ${openItems(actor, 'ri')}
    left join account ra on ra.id = ri.author_id`;
}

/** Lines of a room that the actor may see, the newest first. The caller has checked the room. */
export async function linesBefore(
  db: Db,
  actor: Actor,
  { roomId, before, limit, now }: { roomId: string; before: number | null; limit: number; now: Date },
): Promise<LinePageRow[]> {
  const { rows } = await sql<Raw>`${lineRows(actor, now)}
    where l.room_id = ${roomId}::uuid and (${before}::bigint is null or l.seq < ${before}::bigint) and ${openItems(actor, 'i')}
    order by l.seq desc limit ${limit}`.execute(db);
  return rows.map(rowOf);
}

/** One line, nothing decided yet. */
export async function lineById(db: Db | Tx, actor: Actor, id: string, now: Date): Promise<LinePageRow | null> {
  const { rows } = await sql<Raw>`${lineRows(actor, now)} where l.item_id = ${id}::uuid`.execute(db);
  return rows[0] === undefined ? null : rowOf(rows[0]);
}

/** Lines of others after a place that the actor may see, counted up to `limit`. */
export async function countUnread(
  db: Db,
  actor: Actor,
  { roomId, after, limit }: { roomId: string; after: number; limit: number },
): Promise<number> {
  const me = actor.kind === 'member' ? actor.id : null;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from line l join item i on i.id = l.item_id
      where l.room_id = ${roomId}::uuid and l.seq > ${after}::bigint
        and i.visibility = 'published' and i.author_id is distinct from ${me}::uuid and ${openItems(actor, 'i')}
      limit ${limit}
    ) as unread`.execute(db);
  return rows[0]?.count ?? 0;
}

function rowOf({ replyId, replyHandle, replyExcerpt, seq, changedSeq, ...row }: Raw): LinePageRow {
  return {
    ...row,
    seq: Number(seq),
    changedSeq: Number(changedSeq),
    replyTo: replyId === null ? null : { id: replyId, handle: replyHandle, excerpt: replyExcerpt },
  };
}
