import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { rulingOf } from '../../policy/authorize.ts';
import { attachedHelp } from '../moderation/attached-help.ts';
import { excerptOf } from '../reports/reports.model.ts';
import { answerAppeal } from './answer-appeal.ts';
import { appealFacts, type AppealRow, outcomesFor, type ReviewedAppeal } from './appeals.model.ts';
import { namelessSteps, reviewedDecision } from './appeals.queries.ts';
import { giveBackAppeal } from './give-back-appeal.ts';
import { loadAppeal } from './load-appeal.ts';
import { groundsOf } from './own-appeals.queries.ts';
import { listAppeals, listLateAppeals, listOwnAppeals, listOwnDecisions, standingOf } from './read-appeals.ts';
import { submitAppeal } from './submit-appeal.ts';
import { takeAppeal } from './take-appeal.ts';

function isMine(ctx: Ctx, row: AppealRow): boolean {
  return appealFacts(ctx.actor, row).holder === 'actor';
}

function refusalOf(ctx: Ctx, row: AppealRow): string | null {
  const ruling = rulingOf(ctx.actor, 'appeal.take', appealFacts(ctx.actor, row));
  return ruling === 'yes' ? null : ruling;
}

/** The decision and the words of one appeal, read together. */
async function review(ctx: Ctx, row: AppealRow): Promise<ReviewedAppeal> {
  const decision = await reviewedDecision(ctx.db, row.decisionId);
  const refusal = refusalOf(ctx, row);
  const isHeld = isMine(ctx, row);
  return {
    ...row,
    ...decision,
    id: row.id,
    decision,
    isMine: isHeld,
    canTake: refusal === null && row.state === 'submitted',
    canAnswer: refusal === null && isHeld,
    refusal,
  };
}

export const appealsResolvers = {
  Query: {
    myDecisions: (_, args, ctx) => listOwnDecisions(ctx, args),
    myAppeals: (_, args, ctx) => listOwnAppeals(ctx, args),
    appeals: (_, _args, ctx) => listAppeals(ctx),
    appeal: async (_, { id }, ctx) => review(ctx, (await loadAppeal(ctx, ctx.db, id, 'look')).row),
  },
  Mutation: {
    appealDecision: async (_, { decisionId, body }, ctx) => ({
      appeal: await submitAppeal(ctx, { decisionId }, body),
    }),
    appealReport: async (_, { reportId, body }, ctx) => ({ appeal: await submitAppeal(ctx, { reportId }, body) }),
    takeAppeal: async (_, { id }, ctx) => ({ appeal: await review(ctx, await takeAppeal(ctx, id)) }),
    giveBackAppeal: async (_, { id }, ctx) => ({ appeal: await review(ctx, await giveBackAppeal(ctx, id)) }),
    answerAppeal: async (_, { input }, ctx) => ({ appealId: await answerAppeal(ctx, input) }),
  },
  ReviewedDecision: {
    help: (decision, _args, ctx) => attachedHelp(ctx, decision),
  },
  TeamWellness: {
    lateAppeals: (_team, _args, ctx) => listLateAppeals(ctx),
  },
  AppealCard: {
    isMine: (row, _args, ctx) => isMine(ctx, row),
    refusal: (row, _args, ctx) => refusalOf(ctx, row),
  },
  AppealReview: {
    history: (row, _args, ctx) => namelessSteps(ctx.db, row.caseId),
    outcomes: (row) => outcomesFor(row),
  },
  OwnDecision: {
    excerpt: (decision) => excerptOf(decision.quoted),
  },
  MyAppeal: {
    decisionId: (appeal) => (appeal.side === 'author' ? appeal.decisionId : null),
    excerpt: (appeal) => excerptOf(appeal.quoted),
  },
  DecisionNotice: {
    standing: (notice, _args, ctx) => standingOf(ctx, { decisionId: notice.id }),
    policyVersion: async (notice, _args, ctx) => (await groundsOf(ctx.db, notice.id)).policyVersion,
    isDetectedByService: async (notice, _args, ctx) => (await groundsOf(ctx.db, notice.id)).isDetectedByService,
  },
  MyReport: {
    standing: (report, _args, ctx) => standingOf(ctx, { reportId: report.id }),
  },
} satisfies Resolvers;
