import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may, rulingOf } from '../../policy/authorize.ts';
import { foldOf } from '../filters/filters.model.ts';
import { readerFilters } from '../filters/reader-filters.ts';
import { isUnstaffed } from '../duty/is-staffed.ts';
import { groupFacts } from '../groups/groups.model.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { hasWaited } from '../safety/has-waited.ts';
import { holdOf } from '../safety/hold-of.ts';
import { deletePost } from './delete-post.ts';
import { editPost } from './edit-post.ts';
import { followThread } from './follow-thread.ts';
import { listReplies } from './list-replies.ts';
import { listThreads } from './list-threads.ts';
import { react } from './react.ts';
import { readablePost } from './readable-post.ts';
import { readableThread, replyFacts } from './readable-thread.ts';
import { replyToThread } from './reply-to-thread.ts';
import { searchPosts } from './search-posts.ts';
import { startThread } from './start-thread.ts';
import { hasFirstSteps, openingOf, threadOf } from './threads.loaders.ts';
import {
  areWordsThere,
  authorOf,
  excerptPieces,
  isThreadAuthor,
  plainExcerpt,
  postItemFacts,
  reactionsOf,
  wordsBackOf,
} from './threads.model.ts';
import { unreact } from './unreact.ts';

const UNBLOCKED = { isBlockedByAuthor: false, hasBlockedAuthor: false };

function viewerId(ctx: { actor: { kind: 'guest' } | { kind: 'member'; id: string } }): string | null {
  return ctx.actor.kind === 'member' ? ctx.actor.id : null;
}

export const threadsResolvers = {
  Query: {
    thread: (_, { id }, ctx) => readableThread(ctx, id),
    post: async (_, { id }, ctx) => (await readablePost(ctx, id)).post,
    search: (_, { query, ...page }, ctx) => searchPosts(ctx, query, page),
  },
  Mutation: {
    startThread: (_, { input }, ctx) => startThread(ctx, input),
    replyToThread: (_, { input }, ctx) => replyToThread(ctx, input),
    editPost: (_, { input }, ctx) => editPost(ctx, input),
    deletePost: (_, { postId }, ctx) => deletePost(ctx, postId),
    react: (_, { input }, ctx) => react(ctx, input),
    unreact: (_, { input }, ctx) => unreact(ctx, input),
    followThread: (_, { threadId }, ctx) => followThread(ctx, threadId, 'follow'),
    muteThread: (_, { threadId }, ctx) => followThread(ctx, threadId, 'mute'),
    unfollowThread: (_, { threadId }, ctx) => followThread(ctx, threadId, null),
  },
  Group: {
    threads: (group, { filter, ...page }, ctx) => listThreads(ctx, group.id, filter ?? 'newest_talk', page),
    startRefusal: async (group, _args, ctx) => {
      const [standing, hasSteps] = await Promise.all([groupStanding(ctx, group.id), hasFirstSteps(ctx)]);
      const ruling = rulingOf(ctx.actor, 'thread.start', {
        group: groupFacts(standing),
        hasFirstSteps: hasSteps,
        isUnstaffed: await isUnstaffed(ctx.db, ctx.clock.now(), standing.group),
      });
      return ruling === 'yes' ? null : ruling;
    },
  },
  Thread: {
    group: async (thread, _args, ctx) => (await groupStanding(ctx, thread.groupId)).group,
    title: (thread) => (areWordsThere(thread.opening) ? thread.title : null),
    author: (thread, _args, ctx) => authorOf(thread.opening, viewerId(ctx)),
    openingVisibility: (thread) => thread.opening.visibility,
    contentTopics: (thread) => thread.opening.contentTopics,
    contentNote: (thread) => thread.opening.contentNote,
    fold: async (thread, _args, ctx) => foldOf(thread.opening, await readerFilters(ctx)),
    excerpt: async (thread, _args, ctx) => {
      const isFolded = foldOf(thread.opening, await readerFilters(ctx)) !== 'show';
      return isFolded || !areWordsThere(thread.opening) ? '' : plainExcerpt(thread.opening.start);
    },
    isLocked: (thread) => thread.lockedAt !== null,
    seenByModerators: (thread) => thread.seenByModeratorsAt !== null,
    viewerFollow: (thread) => thread.followMode,
    opening: (thread, _args, ctx) => openingOf(ctx, thread.id),
    replies: (thread, args, ctx) => listReplies(ctx, thread, args),
    viewerCan: async (thread, _args, ctx) => {
      const ruling = rulingOf(ctx.actor, 'thread.reply', await replyFacts(ctx, thread, UNBLOCKED));
      return { reply: ruling === 'yes', replyRefusal: ruling === 'yes' ? null : ruling };
    },
  },
  Post: {
    isOpening: (post) => post.id === post.openingId,
    author: (post, _args, ctx) => authorOf(post, viewerId(ctx)),
    isThreadAuthor: (post) => isThreadAuthor(post),
    html: (post) => (areWordsThere(post) ? post.html : null),
    body: (post, _args, ctx) =>
      areWordsThere(post) && post.authorId !== null && post.authorId === viewerId(ctx) ? post.body : null,
    fold: async (post, _args, ctx) =>
      post.authorId !== null && post.authorId === viewerId(ctx) ? 'show' : foldOf(post, await readerFilters(ctx)),
    removedRule: (post) => (post.visibility === 'removed' ? post.removedRule : null),
    reactions: (post) => reactionsOf(post),
    wordsBack: (post, _args, ctx) => wordsBackOf(post, viewerId(ctx), ctx.clock.now()),
    hasLeftOut: (post) => post.hasLeftOut && areWordsThere(post),
    leftOutRule: (post) => (post.hasLeftOut && areWordsThere(post) ? post.redactedRule : null),
    hold: (post, _args, ctx) => holdOf(ctx, post),
    hasWaited: (post, _args, ctx) => hasWaited(ctx, post),
    viewerCan: async (post, _args, ctx) => {
      const group = groupFacts(await groupStanding(ctx, post.groupId));
      const facts = { subject: postItemFacts(post), group, opening: null };
      const isOwn = post.authorId !== null && post.authorId === viewerId(ctx);
      return {
        edit: may(ctx.actor, 'item.edit', { ...facts, isLocked: post.isLocked }),
        delete: may(ctx.actor, 'item.delete', facts),
        react: may(ctx.actor, 'item.react', facts),
        report: !isOwn && post.visibility === 'published' && may(ctx.actor, 'item.read', facts),
      };
    },
  },
  ThreadPayload: { showsHelp: (payload) => payload.showsHelp ?? false },
  PostPayload: { showsHelp: (payload) => payload.showsHelp ?? false },
  SearchHit: {
    isOpening: (hit) => hit.postId === hit.openingId,
    thread: (hit, _args, ctx) => threadOf(ctx, hit.threadId),
    author: (hit, _args, ctx) => authorOf(hit, viewerId(ctx)),
    fold: async (hit, _args, ctx) => foldOf(hit, await readerFilters(ctx)),
    excerpt: async (hit, _args, ctx) =>
      foldOf(hit, await readerFilters(ctx)) === 'show' ? excerptPieces(hit.marked) : [],
  },
} satisfies Resolvers;
