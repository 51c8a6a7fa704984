import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { makeWrittenAnswers } from './make-written-answers.ts';
import { readLeftOverCount, readWrittenAnswers } from './read-written-answers.ts';
import { writeAnswer } from './write-answer.ts';

export const writtenAnswersResolvers = {
  Mutation: {
    makeWrittenAnswers: (_, { workshopId }, ctx) => makeWrittenAnswers(ctx, workshopId),
    writeAnswer: (_, { input }, ctx) => writeAnswer(ctx, input),
  },
  Workshop: {
    writtenAnswers: (workshop, _args, ctx) => readWrittenAnswers(ctx, workshop),
    leftOverCount: (workshop, _args, ctx) => readLeftOverCount(ctx, workshop),
  },
} satisfies Resolvers;
