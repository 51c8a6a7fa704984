import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { NotFound } from '../../platform/errors.ts';
import { listNotices, readNotice } from './list-notices.ts';
import { markRead } from './mark-read.ts';
import { unreadCount } from './notices.queries.ts';
import { noticeSettings, saveNoticeSettings } from './save-notice-settings.ts';
import { isMailStopped, stopMail } from './stop-mail.ts';

export const noticesResolvers = {
  Query: {
    notices: (_, args, ctx) => listNotices(ctx, args),
    notice: (_, { id }, ctx) => readNotice(ctx, id),
    noticeSettings: (_, _args, ctx) => noticeSettings(ctx),
    mailStop: async (_, { token }, ctx) => {
      const isStopped = await isMailStopped(ctx, token);
      if (isStopped === null) throw new NotFound();
      return { isStopped };
    },
  },
  Mutation: {
    markNoticesRead: async (_, { id }, ctx) => ({ unreadNotices: await markRead(ctx, id ?? null) }),
    saveNoticeSettings: (_, { input }, ctx) => saveNoticeSettings(ctx, input),
    stopMail: async (_, { token }, ctx) => {
      if (!(await stopMail(ctx, token))) throw new NotFound();
      return { isStopped: true };
    },
  },
  Notice: {
    isRead: (notice) => notice.readAt !== null,
  },
  Viewer: {
    unreadNotices: (viewer, _args, ctx) =>
      ctx.actor.kind === 'member' && ctx.actor.id === viewer.id ? unreadCount(ctx.db, ctx.actor) : 0,
  },
} satisfies Resolvers;
