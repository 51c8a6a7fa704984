import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import { answerPanel } from './answer-panel.ts';
import { askToPanel, takeFromPanel } from './choose-panel.ts';
import { panelOf } from './panel-of.ts';

export const panelResolvers = {
  Mutation: {
    askToPanel: (_, args, ctx) => askToPanel(ctx, args),
    takeFromPanel: (_, args, ctx) => takeFromPanel(ctx, args),
    answerPanel: (_, args, ctx) => answerPanel(ctx, args),
  },
  Workshop: {
    panelists: async (workshop, _args, ctx) => {
      if (ctx.actor.kind === 'guest') return [];
      const panel = await panelOf(ctx, workshop.id);
      if (panel.length === 0 || may(ctx.actor, 'workshop.manage', await workshopStanding(ctx, workshop))) return panel;
      return panel.filter(({ hasAccepted }) => hasAccepted);
    },
    viewerPanel: async ({ id }, _args, ctx) => {
      const { actor } = ctx;
      if (actor.kind === 'guest') return null;
      const own = (await panelOf(ctx, id)).find(({ accountId }) => accountId === actor.id);
      return own === undefined ? null : own.hasAccepted ? 'accepted' : 'asked';
    },
  },
} satisfies Resolvers;
