import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { answerPoll } from './answer-poll.ts';
import { medianOf } from './polls.model.ts';
import { readPolls } from './read-polls.ts';
import { closePoll, makePoll, openPoll, removePoll } from './run-poll.ts';

export const pollsResolvers = {
  Mutation: {
    makePoll: (_, { input }, ctx) => makePoll(ctx, input),
    openPoll: (_, { pollId }, ctx) => openPoll(ctx, pollId),
    closePoll: (_, { pollId }, ctx) => closePoll(ctx, pollId),
    removePoll: (_, { pollId }, ctx) => removePoll(ctx, pollId),
    answerPoll: (_, args, ctx) => answerPoll(ctx, args),
  },
  Workshop: { polls: ({ id }, _args, ctx) => readPolls(ctx, id) },
  Poll: {
    hasResults: ({ results }) => results !== null,
    answerCount: ({ results }) => results?.people ?? null,
    median: ({ choice, results }) => (choice === 'scale' && results !== null ? medianOf(results.counts) : null),
    options: ({ options, results, mine }) =>
      options.map((text, place) => ({
        place,
        text,
        count: results?.counts[place] ?? null,
        isMine: mine.includes(place),
      })),
  },
} satisfies Resolvers;
