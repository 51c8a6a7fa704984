import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { chooseForHeld } from './choose-for-held.ts';
import { readClosedNow } from './read-closed-now.ts';
import { sendToOnCall } from './send-to-on-call.ts';
import { choicesNow, HOLD_KIND_OF } from './hold.model.ts';

export const safetyResolvers = {
  Mutation: {
    sendToOnCall: (_, { input }, ctx) => sendToOnCall(ctx, input),
    chooseForHeld: (_, { input }, ctx) => chooseForHeld(ctx, input),
  },
  Group: { closedNow: (group, _args, ctx) => readClosedNow(ctx, group) },
  ItemHold: {
    kind: (hold) => HOLD_KIND_OF[hold.reason],
    since: (hold) => hold.heldAt,
    mayChoose: (hold) => choicesNow(hold).length > 0,
    choices: (hold) => choicesNow(hold),
  },
} satisfies Resolvers;
