import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import { LINE_ROLES, type LineReview, type LineRole } from '@between/rules/rooms.ts';
import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { LineRow } from './live-line.model.ts';

/** Letters that a line shows of the words it answers. */
export const EXCERPT_LETTERS = 80;

interface RawLine {
  id: string;
  seq: string;
  changedSeq: string;
  authorId: string | null;
  handle: string | null;
  role: LineRole | null;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  hasLeftOut: boolean;
  visibility: Visibility;
  review: LineReview | null;
  createdAt: Date;
  editedAt: Date | null;
  reactionCounts: Partial<Record<Reaction, number>>;
  replyId: string | null;
  replyAuthorId: string | null;
  replyHandle: string | null;
  replyExcerpt: string | null;
}

const ROLES = LINE_ROLES.map((role) => `'${role}'`).join(', ');

/** Numbered, not named: the text is sent as it stands, so that the database plans it once a session. */
const CHANGED = `
  select
    i.id, l.seq, l.changed_seq, i.author_id, a.handle, i.html, i.content_topics, i.content_note, i.shown_body is not null as has_left_out, i.visibility, i.created_at, i.edited_at, l.reaction_counts, l.review,
    (
      select case g.role when 'lead' then 'moderator' else g.role end from role_grant g
      where g.account_id = i.author_id and g.revoked_at is null and g.valid_from <= $4
        and (g.valid_until is null or g.valid_until > $4)
        and (g.role in (${ROLES}) or g.role = 'lead') and (g.scope = 'site' or g.scope_id = i.group_id)
      order by array_position(array['facilitator', 'lead', 'moderator', 'peer_supporter'], g.role) limit 1
    ) as role,
    l.reply_to as reply_id, ri.author_id as reply_author_id, ra.handle as reply_handle,
    case when ri.visibility = 'published' then left(coalesce(ri.shown_body, ri.body), ${EXCERPT_LETTERS}) else '' end as reply_excerpt
  from line l
  join item i on i.id = l.item_id
  left join account a on a.id = i.author_id
  left join item ri on ri.id = l.reply_to
  left join account ra on ra.id = ri.author_id and ri.visibility = 'published'
  where l.room_id = $1 and l.changed_seq > $2
  order by l.changed_seq limit $3`;

/** Lines of a room that changed after a number, in the order of their changes, as they are now. Nothing is left out: `formFor` says who gets what. */
export async function linesChangedAfter(
  db: Db | Tx,
  { roomId, after, limit, now }: { roomId: string; after: number; limit: number; now: Date },
): Promise<LineRow[]> {
  const { rows } = await db.executeQuery<RawLine>(CompiledQuery.raw(CHANGED, [roomId, after, limit, now]));
  return rows.map(lineOf);
}

function lineOf(row: RawLine): LineRow {
  return {
    id: row.id,
    seq: Number(row.seq),
    changedSeq: Number(row.changedSeq),
    authorId: row.authorId,
    authorHandle: row.handle,
    authorRole: row.role,
    html: row.html,
    contentTopics: row.contentTopics,
    contentNote: row.contentNote,
    hasLeftOut: row.hasLeftOut,
    visibility: row.visibility,
    review: row.review,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    reactionCounts: row.reactionCounts,
    reply:
      row.replyId === null
        ? null
        : {
            id: row.replyId,
            authorId: row.replyAuthorId,
            handle: row.replyHandle,
            excerpt: row.replyExcerpt ?? '',
          },
  };
}
