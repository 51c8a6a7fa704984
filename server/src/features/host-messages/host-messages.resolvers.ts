import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { isThere, MESSAGE_MOVES } from './host-messages.model.ts';
import { readMessages } from './read-messages.ts';
import { cancelMessage, editMessage, retryMessage, scheduleMessage } from './write-message.ts';

export const hostMessagesResolvers = {
  Mutation: {
    scheduleMessage: (_, args, ctx) => scheduleMessage(ctx, args),
    editMessage: (_, args, ctx) => editMessage(ctx, args),
    cancelMessage: (_, { messageId }, ctx) => cancelMessage(ctx, messageId),
    retryMessage: (_, { messageId }, ctx) => retryMessage(ctx, messageId),
  },
  Workshop: { hostMessages: (workshop, _args, ctx) => readMessages(ctx, workshop) },
  HostMessage: {
    html: (message) => (isThere(message) ? message.html : ''),
    body: ({ body, isTheirs }) => (isTheirs ? body : null),
    moment: ({ moment, isTheirs }) => (isTheirs ? moment : null),
    dueAt: ({ dueAt, isTheirs }) => (isTheirs ? dueAt : null),
    failure: ({ failure, isTheirs }) => (isTheirs ? failure : null),
    version: ({ version, isTheirs }) => (isTheirs ? version : null),
    moves: ({ state, isTheirs }) => (isTheirs ? [...MESSAGE_MOVES[state]] : []),
  },
} satisfies Resolvers;
