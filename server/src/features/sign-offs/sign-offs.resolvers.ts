import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { answerSignOff } from './answer-sign-off.ts';
import { listSignOffs } from './list-sign-offs.ts';
import { openSignOff } from './open-sign-off.ts';
import { canAnswer, type SignOffRow } from './sign-offs.model.ts';
import { waitingBeside } from './sign-offs.queries.ts';

export const signOffsResolvers = {
  Query: { signOffs: (_, _args, ctx) => listSignOffs(ctx) },
  Mutation: {
    openSignOff: (_, { input }, ctx) => openSignOff(ctx, input),
    answerSignOff: (_, { input }, ctx) => answerSignOff(ctx, input),
  },
  ModerationCase: { waitsForSecond: (row, _args, ctx) => firstBeside(ctx, row.id) },
  CrisisCase: { waitsForSecond: (row, _args, ctx) => firstBeside(ctx, row.caseId) },
  SignOff: { viewerCanAnswer: (row, _args, { actor }) => canAnswer(actor, row) },
} satisfies Resolvers;

async function firstBeside({ db, clock }: Ctx, caseId: string): Promise<SignOffRow | null> {
  return (await waitingBeside(db, caseId, clock.now()))[0] ?? null;
}
