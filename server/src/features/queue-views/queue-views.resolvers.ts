import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { countQueue } from '../moderation/filter-queue.ts';
import { listViews } from './list-views.ts';
import type { QueueViewRow } from './queue-views.model.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';

const COUNTS = Symbol('queue-views.counts');

/** Counts of all views that are asked for, in one reading of the queue. */
function countOf(ctx: Ctx, view: QueueViewRow): Promise<number> {
  return loaderOf(ctx, COUNTS, () =>
    loader((views: readonly QueueViewRow[]) =>
      countQueue(
        ctx,
        views.map(({ filter }) => filter),
      ),
    ),
  )(view);
}

export const queueViewsResolvers = {
  Query: {
    queueViews: (_, _args, ctx) => listViews(ctx),
  },
  Mutation: {
    saveQueueView: async (_, { input }, ctx) => {
      await saveView(ctx, input);
      return { queueViews: await listViews(ctx) };
    },
    removeQueueView: async (_, { id }, ctx) => {
      await removeView(ctx, id);
      return { queueViews: await listViews(ctx) };
    },
  },
  QueueView: {
    standing: ({ filter }) => filter.standing,
    lane: ({ filter }) => filter.lane,
    rule: ({ filter }) => filter.rule,
    group: ({ filter }) => filter.group,
    language: ({ filter }) => filter.language,
    age: ({ filter }) => filter.age,
    kind: ({ filter }) => filter.kind,
    open: (view, _args, ctx) => countOf(ctx, view),
  },
} satisfies Resolvers;
