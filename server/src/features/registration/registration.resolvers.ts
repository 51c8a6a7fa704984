import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { acceptWorkshopAgreement } from './accept-agreement.ts';
import { answerCounts, registrationForm } from './read-form.ts';
import { setRegistrationForm } from './set-form.ts';

export const registrationResolvers = {
  Mutation: {
    setRegistrationForm: (_, { input }, ctx) => setRegistrationForm(ctx, input),
    acceptWorkshopAgreement: (_, args, ctx) => acceptWorkshopAgreement(ctx, args),
  },
  Workshop: {
    registrationForm: (workshop, _args, ctx) => registrationForm(ctx, workshop),
  },
  RegistrationQuestion: {
    counts: (question, _args, ctx) => answerCounts(ctx, question),
  },
} satisfies Resolvers;
