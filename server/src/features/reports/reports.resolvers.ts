import { isWorry } from '@between/rules/moderation.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { endReporterMute } from './end-reporter-mute.ts';
import { listReporterMutes } from './list-reporter-mutes.ts';
import { muteReporter } from './mute-reporter.ts';
import { readReport } from './read-report.ts';
import { reportItem } from './report-item.ts';
import { reportMember } from './report-member.ts';
import { reporterMutedUntil, reporterRecord, viewerReported } from './reports.loaders.ts';
import { excerptOf, reportState } from './reports.model.ts';
import { ownReports, targetFor } from './reports.queries.ts';

export const reportsResolvers = {
  Query: {
    myReports: async (_, args, ctx) => {
      authorize(ctx.actor, 'account.own', null);
      const page = pageRequest(args);
      const rows = ctx.actor.kind === 'member' ? await ownReports(ctx.db, ctx.actor.id, { page }) : [];
      return pageOf(rows, page, (report) => ({ at: report.createdAt, id: report.id }));
    },
    myReport: (_, { id }, ctx) => readReport(ctx, id),
    reporterMutes: (_, _args, ctx) => listReporterMutes(ctx),
    reportTarget: (_, { itemId }, ctx) => {
      authorize(ctx.actor, 'account.own', null);
      return targetFor(ctx.db, ctx.actor, itemId);
    },
  },
  Mutation: {
    reportItem: (_, { input }, ctx) => reportItem(ctx, input),
    reportMember: (_, { input }, ctx) => reportMember(ctx, input),
    muteReporter: (_, { input }, ctx) => muteReporter(ctx, input),
    endReporterMute: async (_, { id }, ctx) => {
      await endReporterMute(ctx, id);
      return { mutes: await listReporterMutes(ctx) };
    },
  },
  MyReport: {
    state: (report) => reportState(report),
    answeredAt: (report) => report.toldAt,
    excerpt: (report) => (isWorry(report.reason) ? null : excerptOf(report.snapshotBody)),
    threadTitle: (report) => (isWorry(report.reason) ? null : report.threadTitle),
    publicNote: (report) => (isWorry(report.reason) ? '' : report.publicNote),
  },
  CaseReport: {
    record: (report, _args, ctx) => reporterRecord(ctx, report.id),
    mutedUntil: (report, _args, ctx) => reporterMutedUntil(ctx, report.id),
  },
  Post: {
    viewerReported: (post, _args, ctx) => viewerReported(ctx, post.id),
  },
  ReportTarget: {
    handle: (target) => (target.hidesHandle ? null : target.handle),
    excerpt: (target) => excerptOf(target.body),
  },
} satisfies Resolvers;
