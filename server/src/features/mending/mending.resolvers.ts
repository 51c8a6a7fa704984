import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { mendWords } from './mend-words.ts';
import { type Mendable, mendable } from './mending.queries.ts';

function own(ctx: Ctx, decisionId: string): Promise<Mendable | null> {
  return ctx.actor.kind === 'guest' ? Promise.resolve(null) : mendable(ctx.db, decisionId, ctx.actor.id);
}

export const mendingResolvers = {
  Mutation: {
    mendWords: async (_, input, ctx) => ({ decisionId: await mendWords(ctx, input) }),
  },
  DecisionNotice: {
    canMend: async (notice, _args, ctx) => {
      const found = await own(ctx, notice.id);
      return found !== null && found.isOpen && !found.isLocked;
    },
    mendedAt: async (notice, _args, ctx) => (await own(ctx, notice.id))?.mendedAt ?? null,
  },
} satisfies Resolvers;
