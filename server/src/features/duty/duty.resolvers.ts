import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { addWeeklyShift, endWeeklyShift } from './change-weekly-shifts.ts';
import { endDuty } from './end-duty.ts';
import { heartbeatDuty } from './heartbeat-duty.ts';
import { leaveHandover } from './leave-handover.ts';
import { readDuty } from './read-duty.ts';
import { readRoster } from './read-roster.ts';
import { startDuty } from './start-duty.ts';
import { answerOffer, offerShift } from './swap-shift.ts';

export const dutyResolvers = {
  Query: {
    myDuty: (_, _args, ctx) => readDuty(ctx),
    roster: (_, _args, ctx) => readRoster(ctx),
  },
  Mutation: {
    startDuty: (_, _args, ctx) => startDuty(ctx),
    heartbeatDuty: (_, _args, ctx) => heartbeatDuty(ctx),
    endDuty: (_, _args, ctx) => endDuty(ctx),
    addWeeklyShift: (_, { input }, ctx) => addWeeklyShift(ctx, input),
    endWeeklyShift: (_, { id }, ctx) => endWeeklyShift(ctx, id),
    offerShift: (_, { input }, ctx) => offerShift(ctx, { shiftId: input.shiftId, to: input.to ?? null }),
    answerOffer: (_, { input }, ctx) => answerOffer(ctx, input),
    leaveHandover: (_, { note }, ctx) => leaveHandover(ctx, note),
  },
  Shift: {
    isMine: (shift, _args, ctx) => ctx.actor.kind === 'member' && shift.accountId === ctx.actor.id,
    isOfferedToMe: (shift, _args, ctx) => ctx.actor.kind === 'member' && shift.offeredTo === ctx.actor.id,
  },
} satisfies Resolvers;
