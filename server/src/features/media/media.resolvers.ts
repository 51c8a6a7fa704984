import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may, rulingOf } from '../../policy/authorize.ts';
import { refusalCode } from '../workshops/viewer-abilities.ts';
import { isMediaOn } from './is-media-on.ts';
import { mintGrant } from './mint-grant.ts';
import { participantOf } from './participant.ts';
import { lowerHand, raiseHand } from './raise-hand.ts';
import { callToStage, declineHand, muteOnStage, pinOnStage, takeFromStage } from './run-stage.ts';
import { stageFactsOf } from './stage-facts.ts';
import { streamIdOf } from './stage.model.ts';
import { handsOf, ownHand, streamsOf } from './stage.queries.ts';
import { testConnection } from './test-connection.ts';

export const mediaResolvers = {
  Mutation: {
    mediaGrant: (_, { input }, ctx) => mintGrant(ctx, input),
    testConnection: (_, args, ctx) => testConnection(ctx, args),
    raiseHand: (_, { workshopId }, ctx) => raiseHand(ctx, workshopId),
    lowerHand: (_, { workshopId }, ctx) => lowerHand(ctx, workshopId),
    callToStage: (_, args, ctx) => callToStage(ctx, args),
    declineHand: (_, args, ctx) => declineHand(ctx, args),
    takeFromStage: (_, args, ctx) => takeFromStage(ctx, args),
    muteOnStage: (_, args, ctx) => muteOnStage(ctx, args),
    pinOnStage: (_, args, ctx) => pinOnStage(ctx, args),
  },
  Workshop: {
    hasMedia: (_workshop, _args, ctx) => isMediaOn(ctx.config),
    stage: async ({ id }, _args, ctx) => {
      const facts = await stageFactsOf(ctx, id);
      return facts !== null && may(ctx.actor, 'media.watch', facts) ? { workshopId: id, facts } : null;
    },
  },
  Stage: {
    isOn: (_stage, _args, ctx) => isMediaOn(ctx.config),
    streams: ({ workshopId }, _args, ctx) => streamsOf(ctx.db, workshopId, ctx.clock.now()),
    hands: ({ workshopId, facts }, _args, ctx) =>
      may(ctx.actor, 'media.runStage', facts) ? handsOf(ctx.db, workshopId) : null,
    myHand: ({ workshopId }, _args, ctx) =>
      ctx.actor.kind === 'member' ? ownHand(ctx.db, workshopId, ctx.actor.id) : null,
    viewerCan: ({ facts }) => facts,
  },
  StageStream: {
    id: ({ workshopId, accountId, source }, _args, ctx) =>
      streamIdOf(participantOf(ctx.vault, workshopId, accountId), source),
    isHere: ({ stoppedAt }) => stoppedAt === null,
    isMine: ({ accountId }, _args, ctx) => ctx.actor.kind === 'member' && ctx.actor.id === accountId,
  },
  StageAbilities: {
    speak: (facts, _args, ctx) => may(ctx.actor, 'media.speak', facts),
    speakRefusal: (facts, _args, ctx) => refusalCode(rulingOf(ctx.actor, 'media.speak', facts)),
    raiseHand: (facts, _args, ctx) => may(ctx.actor, 'media.raiseHand', facts),
    run: (facts, _args, ctx) => may(ctx.actor, 'media.runStage', facts),
  },
} satisfies Resolvers;
