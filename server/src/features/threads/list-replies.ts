import { THREAD_PAGE_POSTS } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { hasOlderReply, repliesOf, type ReplyRange } from './posts.queries.ts';
import type { PostRow, ThreadRow } from './threads.model.ts';

export interface RepliesArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  at?: string | null | undefined;
  fromEnd?: boolean | null | undefined;
}

export interface ReplyPage {
  nodes: PostRow[];
  olderCursor: string | null;
  newerCursor: string | null;
}

/** A page of replies, oldest first, with the way to both sides. @throws {InvalidInput} */
export async function listReplies(ctx: Ctx, thread: ThreadRow, args: RepliesArguments): Promise<ReplyPage> {
  const limit = args.first ?? THREAD_PAGE_POSTS;
  if (!Number.isInteger(limit) || limit < 1 || limit > THREAD_PAGE_POSTS)
    throw new InvalidInput('first', 'out_of_range');

  const range = rangeOf(args);
  const rows = await repliesOf(ctx.db, ctx.actor, thread.id, range, limit);
  const isBackward = range.kind === 'end' || range.kind === 'before';
  const kept = rows.slice(0, limit);
  const nodes = isBackward ? kept.toReversed() : kept;
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  const hasMore = rows.length > limit;
  const hasOlder = isBackward
    ? hasMore
    : range.kind !== 'start' && first !== undefined && (await hasOlderReply(ctx.db, ctx.actor, thread.id, first.id));
  const hasNewer = isBackward ? range.kind === 'before' : hasMore;
  return {
    nodes,
    olderCursor: hasOlder ? (first?.id ?? null) : null,
    newerCursor: hasNewer ? (last?.id ?? null) : null,
  };
}

/** Where a page of replies starts and which way it goes. */
export function rangeOf({ after, before, at, fromEnd }: RepliesArguments): ReplyRange {
  if (after != null) return { kind: 'after', id: after };
  if (before != null) return { kind: 'before', id: before };
  if (at != null) return { kind: 'at', id: at };
  return { kind: fromEnd === true ? 'end' : 'start' };
}
