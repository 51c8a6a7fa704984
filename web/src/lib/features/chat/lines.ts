import type { LiveLine } from '@between/live-protocol/frames.ts';
import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import type { LineReview, LineRole } from '@between/rules/rooms.ts';
import type { LineInRoomFragment } from '#lib/graphql/documents.generated.ts';

/** A line as the page shows it, whether it came with the page or over the socket. */
export interface ChatLine {
  id: string;
  seq: number;
  changed: number;
  at: string;
  /** Null when its author left, or the words are gone. */
  handle: string | null;
  role: LineRole | null;
  isOwn: boolean;
  html: string;
  visibility: Visibility;
  isEdited: boolean;
  replyTo: { id: string; handle: string | null; excerpt: string } | null;
  counts: Partial<Record<Reaction, number>>;
  mine: readonly Reaction[];
  /** What stands in front of it. */
  topics: readonly ContentTopic[];
  note: string;
  /** Folded for this reader until they open it. */
  isFolded: boolean;
  hasLeftOut: boolean;
  /** For its author and the desk: it waits to be read first, or is not shown. */
  review: LineReview | null;
}

export function lineOfPage(line: LineInRoomFragment): ChatLine {
  return {
    id: line.id,
    seq: line.seq,
    changed: line.changedSeq,
    at: line.createdAt,
    handle: line.author.handle ?? null,
    role: line.authorRole ?? null,
    isOwn: line.author.isViewer,
    html: line.html ?? '',
    visibility: line.visibility,
    isEdited: line.editedAt != null,
    replyTo: line.replyTo == null ? null : { ...line.replyTo, handle: line.replyTo.handle ?? null },
    counts: Object.fromEntries(line.reactions.flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : []))),
    mine: line.reactions.flatMap(({ kind, isMine }) => (isMine ? [kind] : [])),
    topics: line.contentTopics,
    note: line.contentNote,
    isFolded: line.fold !== 'show' && !line.author.isViewer,
    hasLeftOut: line.hasLeftOut,
    review: line.review ?? null,
  };
}

/** The wire says the same to everybody: what is the reader's own is known from before, or from the handle. */
export function lineOfWire(line: LiveLine, before: ChatLine | undefined, viewer: string): ChatLine {
  const {
    id,
    seq,
    changed,
    at,
    html,
    visibility,
    edited,
    replyTo,
    reactions,
    topics = [],
    note = '',
    leftOut = false,
    review = null,
  } = line;
  const isOwn = before?.isOwn ?? line.author?.handle === viewer;
  return {
    id,
    seq,
    changed,
    at,
    html,
    visibility,
    replyTo,
    handle: line.author?.handle ?? null,
    role: line.author?.role ?? null,
    isOwn,
    isEdited: edited,
    counts: reactions,
    mine: before?.mine ?? [],
    topics,
    note,
    isFolded: (topics.length > 0 || note !== '') && !isOwn,
    hasLeftOut: leftOut,
    review,
  };
}

/**
 * Puts lines where they belong: the newest form of each, in the order of the room, none twice. Lines from before the part
 * that is on the screen stay away until somebody asks for them.
 */
export function mergeLines(
  lines: readonly ChatLine[],
  incoming: readonly ChatLine[],
  from: number,
): readonly ChatLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const line of incoming) {
    const known = byId.get(line.id);
    if (known === undefined ? line.seq >= from : line.changed >= known.changed) byId.set(line.id, line);
  }
  return [...byId.values()].sort((one, other) => one.seq - other.seq);
}

export function isWhole({ visibility }: ChatLine): boolean {
  return visibility === 'published' || visibility === 'held';
}

const TOGETHER_MS = 5 * 60_000;

/** Follows right after a line of the same person: the name is said once. */
export function isContinued(line: ChatLine, before: ChatLine | undefined): boolean {
  return (
    before !== undefined &&
    line.handle !== null &&
    line.handle === before.handle &&
    line.replyTo === null &&
    line.visibility === 'published' &&
    before.visibility === 'published' &&
    Date.parse(line.at) - Date.parse(before.at) < TOGETHER_MS
  );
}
