import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { unreadCount } from './notices.queries.ts';

export const noticesResolvers = {
  Viewer: {
    unreadNotices: (viewer, _args, ctx) => unreadCount(ctx.db, viewer.id),
  },
} satisfies Resolvers;
