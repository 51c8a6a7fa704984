import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { endDuty } from './end-duty.ts';
import { heartbeatDuty } from './heartbeat-duty.ts';
import { readDuty } from './read-duty.ts';
import { startDuty } from './start-duty.ts';

export const dutyResolvers = {
  Query: {
    myDuty: (_, _args, ctx) => readDuty(ctx),
  },
  Mutation: {
    startDuty: (_, _args, ctx) => startDuty(ctx),
    heartbeatDuty: (_, _args, ctx) => heartbeatDuty(ctx),
    endDuty: (_, _args, ctx) => endDuty(ctx),
  },
} satisfies Resolvers;
