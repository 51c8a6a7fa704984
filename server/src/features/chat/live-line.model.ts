import type { LiveLine } from '@between/live-protocol/frames.ts';
import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import type { LineReview, LineRole } from '@between/rules/rooms.ts';
import { areWordsThere } from '../threads/threads.model.ts';

/** A line with all that decides who gets it in which form. */
export interface LineRow {
  id: string;
  seq: number;
  changedSeq: number;
  authorId: string | null;
  authorHandle: string | null;
  authorRole: LineRole | null;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  hasLeftOut: boolean;
  visibility: Visibility;
  review: LineReview | null;
  createdAt: Date;
  editedAt: Date | null;
  reactionCounts: Partial<Record<Reaction, number>>;
  reply: { id: string; authorId: string | null; handle: string | null; excerpt: string } | null;
}

/** What goes over the wire; `bare` leaves out the words it answers, for whoever may not see those. Pure. */
export function liveLine(row: LineRow, form: 'whole' | 'bare' = 'whole'): LiveLine {
  const isThere = areWordsThere(row);
  const { reply } = row;
  return {
    id: row.id,
    seq: row.seq,
    changed: row.changedSeq,
    at: row.createdAt.toISOString(),
    author: isThere && row.authorHandle !== null ? { handle: row.authorHandle, role: row.authorRole } : null,
    html: isThere ? row.html : '',
    visibility: row.visibility,
    edited: isThere && row.editedAt !== null,
    ...(isThere && row.contentTopics.length > 0 ? { topics: row.contentTopics } : {}),
    ...(isThere && row.contentNote !== '' ? { note: row.contentNote } : {}),
    ...(isThere && row.hasLeftOut ? { leftOut: true as const } : {}),
    ...(isThere && row.review !== null ? { review: row.review } : {}),
    replyTo:
      reply === null || !isThere
        ? null
        : form === 'bare'
          ? { id: reply.id, handle: null, excerpt: '' }
          : { id: reply.id, handle: reply.handle, excerpt: reply.excerpt },
    reactions: isThere ? row.reactionCounts : {},
  };
}

/** Who looks at a line. `hides` are the people on the other side of a block, whoever made it; null for none. */
export interface LineViewer {
  accountId: string;
  isDesk: boolean;
  hides: ReadonlySet<string> | null;
}

/** The line, the line without the words it answers, word that it is gone, or nothing at all. */
export type LineForm = 'whole' | 'bare' | 'gone' | 'nothing';

/**
 * The form in which somebody in the room gets a line: `openItem` of the item policy for people who are in the room.
 * A line that was held from its first moment is not told of; one that was seen before is taken away.
 */
export function formFor(
  row: Pick<LineRow, 'authorId' | 'visibility' | 'review' | 'seq' | 'changedSeq' | 'reply'>,
  viewer: LineViewer,
): LineForm {
  const { hides } = viewer;
  const isOwn = row.authorId !== null && row.authorId === viewer.accountId;
  if (!isOwn && !viewer.isDesk) {
    if (hides !== null && row.authorId !== null && hides.has(row.authorId)) return 'nothing';
    // Nobody was told of what is read first, and nobody is when it is not shown.
    if (row.review !== null) return 'nothing';
    if (row.visibility === 'held') return row.changedSeq === row.seq ? 'nothing' : 'gone';
  }
  const answered = row.reply?.authorId ?? null;
  return answered !== null && hides !== null && !viewer.isDesk && hides.has(answered) ? 'bare' : 'whole';
}
