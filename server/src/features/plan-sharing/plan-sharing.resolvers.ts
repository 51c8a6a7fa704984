import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { endPlanShare } from './end-plan-share.ts';
import { openSharedPlan } from './open-shared-plan.ts';
import { ownShares } from './own-shares.ts';
import { openingsOf } from './plan-sharing.queries.ts';
import { sharePlan } from './share-plan.ts';
import { takeSheetAway } from './take-sheet-away.ts';

const OPENINGS = Symbol('plan_sharing.openings');

export const planSharingResolvers = {
  Query: {
    planShares: (_, _args, ctx) => ownShares(ctx),
  },
  Mutation: {
    sharePlan: async (_, { input }, ctx) => ({ planShare: await sharePlan(ctx, input) }),
    endPlanShare: async (_, { id }, ctx) => ({ planShare: await endPlanShare(ctx, id) }),
    emptySheet: async (_, { kind }, ctx) => ({ sheet: await takeSheetAway(ctx, kind) }),
    openSharedPlan: (_, { input }, ctx) => openSharedPlan(ctx, input),
  },
  PlanShare: {
    link: ({ link, endedAt, expiresAt }, _args, ctx) => (endedAt === null && expiresAt > ctx.clock.now() ? link : null),
    endedAt: ({ endedAt, expiresAt }, _args, ctx) => endedAt ?? (expiresAt <= ctx.clock.now() ? expiresAt : null),
    openings: ({ id }, _args, ctx) =>
      loaderOf(ctx, OPENINGS, () => loader((ids: readonly string[]) => openingsOf(ctx.db, ids)))(id),
  },
} satisfies Resolvers;
