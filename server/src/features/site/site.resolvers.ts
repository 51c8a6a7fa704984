import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { addMinutes } from '../../platform/clock.ts';
import { peopleOnDuty, siteRow } from './site.queries.ts';

export const siteResolvers = {
  Query: {
    site: (_, _args, ctx) => siteRow(ctx.db),
  },
  Site: {
    isDemo: (_site, _args, ctx) => ctx.config.isDemo,
    staffing: async (site, _args, ctx) => {
      const people = await peopleOnDuty(ctx.db, addMinutes(ctx.clock.now(), -DUTY_SILENT_MINUTES));
      return { isStaffed: people > 0, peopleOnDuty: people, staffedHours: site.staffedHours };
    },
  },
} satisfies Resolvers;
