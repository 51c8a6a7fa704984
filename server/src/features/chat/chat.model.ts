import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import type { LineReview, LineRole } from '@between/rules/rooms.ts';
import type { RoomStanding } from './room-standing.model.ts';

/** A line on a page: what is told of it to whom is for the resolvers. */
export interface LinePageRow {
  id: string;
  roomId: string;
  groupId: string | null;
  seq: number;
  changedSeq: number;
  authorId: string | null;
  authorHandle: string | null;
  authorRole: LineRole | null;
  hidesHandle: boolean;
  visibility: Visibility;
  visibilityAt: Date;
  body: string;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** Others read less than the author said (R9). */
  hasLeftOut: boolean;
  review: LineReview | null;
  version: number;
  createdAt: Date;
  editedAt: Date | null;
  reactionCounts: Partial<Record<Reaction, number>>;
  myReactions: Reaction[];
  replyTo: { id: string; handle: string | null; excerpt: string } | null;
  isBlockedByAuthor: boolean;
  hasBlockedAuthor: boolean;
}

/** A room as somebody in it found it. */
export interface RoomView extends RoomStanding {
  id: string;
}
