import {
  type ContentTopic,
  type FollowMode,
  type Intent,
  type Reaction,
  REACTIONS,
  type Visibility,
  WORDS_BACK_DAYS,
} from '@between/rules/content.ts';
import type { ItemFacts } from '../../policy/item.policy.ts';

/** Who wrote something, as stored: what of it may be told is `authorOf`'s to say. */
export interface Authored {
  authorId: string | null;
  authorHandle: string | null;
  hidesHandle: boolean;
  visibility: Visibility;
}

/** The words that open a thread, as far as lists need them. */
export interface OpeningRow extends Authored {
  id: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** First characters of the Markdown source. */
  start: string;
}

export interface ThreadRow {
  id: string;
  groupId: string;
  title: string;
  intent: Intent;
  lockedAt: Date | null;
  lockReason: string;
  lockedUntil: Date | null;
  slowSeconds: number;
  slowReason: string;
  slowUntil: Date | null;
  seenByModeratorsAt: Date | null;
  replyCount: number;
  lastPostAt: Date;
  createdAt: Date;
  followMode: FollowMode | null;
  opening: OpeningRow;
}

export interface PostRow extends Authored {
  id: string;
  threadId: string;
  groupId: string;
  body: string;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  removedRule: string | null;
  version: number;
  createdAt: Date;
  editedAt: Date | null;
  visibilityAt: Date;
  reactionCounts: Partial<Record<Reaction, number>>;
  myReactions: Reaction[];
  /** Block facts of the author and the viewer; all false where the query already left such rows out. */
  isBlockedByAuthor: boolean;
  hasBlockedAuthor: boolean;
  openingId: string;
  openingAuthorId: string | null;
  openingHidesHandle: boolean;
  isLocked: boolean;
  /** Others read less than the author wrote (R9). */
  hasLeftOut: boolean;
  /** Where a person left a part out. */
  redactedRule: string | null;
}

/** What is answered to whoever sent words: `showsHelp` says yes where these words ask for people, and never how much. */
export interface ThreadAnswer {
  thread: ThreadRow;
  showsHelp?: boolean;
}

export interface PostAnswer {
  post: PostRow;
  showsHelp?: boolean;
}

export interface SearchHitRow extends Authored {
  postId: string;
  threadId: string;
  openingId: string;
  createdAt: Date;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** Words around the matches; matches stand between U+0001 and U+0002, which no stored text can hold. */
  marked: string;
}

export interface Byline {
  kind: 'named' | 'hidden' | 'left' | 'gone';
  id: string | null;
  handle: string | null;
  isViewer: boolean;
}

/** What a reader is told about who wrote something. A hidden handle gives neither name nor id to anyone here. */
export function authorOf(row: Authored, viewerId: string | null): Byline {
  const isViewer = viewerId !== null && row.authorId === viewerId;
  const nobody = { id: null, handle: null, isViewer };
  if (!isViewer && (row.visibility === 'removed' || row.visibility === 'author_deleted'))
    return { kind: 'gone', ...nobody };
  if (row.hidesHandle) return { kind: 'hidden', ...nobody };
  if (row.authorId === null || row.authorHandle === null) return { kind: 'left', ...nobody };
  return { kind: 'named', id: row.authorId, handle: row.authorHandle, isViewer };
}

/** "Wrote this thread", only where both are named or both hidden: otherwise it would tell who hides. */
export function isThreadAuthor(post: PostRow): boolean {
  return (
    post.id !== post.openingId &&
    post.authorId !== null &&
    post.authorId === post.openingAuthorId &&
    post.hidesHandle === post.openingHidesHandle &&
    areWordsThere(post)
  );
}

/** False once only a mark is left in the place of the words. */
export function areWordsThere({ visibility }: { visibility: Visibility }): boolean {
  return visibility === 'published' || visibility === 'held';
}

/** Own words to copy, while they are not published, for 30 days (ME28). */
export function wordsBackOf(
  post: Pick<PostRow, 'authorId' | 'visibility' | 'visibilityAt' | 'body'>,
  viewerId: string | null,
  now: Date,
): { body: string; until: Date } | null {
  if (post.visibility === 'published' || viewerId === null || post.authorId !== viewerId) return null;
  const until = new Date(post.visibilityAt.getTime() + WORDS_BACK_DAYS * 86_400_000);
  return until > now ? { body: post.body, until } : null;
}

/** Counts in a fixed order, so that nothing is ranked. */
export function reactionsOf(
  post: Pick<PostRow, 'reactionCounts' | 'myReactions'>,
): { kind: Reaction; count: number; isMine: boolean }[] {
  return REACTIONS.map((kind) => ({
    kind,
    count: post.reactionCounts[kind] ?? 0,
    isMine: post.myReactions.includes(kind),
  }));
}

export function postItemFacts(post: PostRow): ItemFacts {
  return {
    item: {
      authorId: post.authorId,
      groupId: post.groupId,
      visibility: post.visibility,
      hidesHandle: post.hidesHandle,
    },
    isBlockedByAuthor: post.isBlockedByAuthor,
    hasBlockedAuthor: post.hasBlockedAuthor,
  };
}

const EXCERPT_CHARS = 160;

/** First words of a Markdown text as one plain line. */
export function plainExcerpt(markdown: string): string {
  const line = plainText(markdown).replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= EXCERPT_CHARS) return line;
  const cut = letters.slice(0, EXCERPT_CHARS).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_CHARS / 2)).replace(/[\s,;:.]+$/u, '')}…`;
}

/** Markdown without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^\s{0,3}(?:>|[-*+]|\d{1,3}[.)])\s+/gmu, '')
    .replace(/(\*\*|__|~~|`)/gu, '')
    .replace(/(^|\W)[*_](\S(?:[^*_\n]*\S)?)[*_](?=\W|$)/gu, '$1$2');
}

/** Splits words around matches into pieces; the marks vanish. */
export function excerptPieces(marked: string): { text: string; isMatch: boolean }[] {
  return plainText(marked)
    .replace(/\s+/gu, ' ')
    .split(/(\u0001[^\u0002]*\u0002)/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('\u0001')
        ? { text: piece.replace(/[\u0001\u0002]/gu, ''), isMatch: true }
        : { text: piece.replace(/[\u0001\u0002]/gu, ''), isMatch: false },
    );
}
