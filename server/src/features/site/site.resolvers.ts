import { LOCAL_SERVICES_MAX } from '@between/rules/site.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { pageRequest } from '../../platform/page.ts';
import { peopleOnDuty } from '../duty/is-staffed.ts';
import { nextAtDesk } from '../duty/next-at-desk.ts';
import { addLocalService, removeLocalService } from './add-local-service.ts';
import { beginOperator } from './begin-operator.ts';
import { changeSite, knownCountry } from './change-site.ts';
import { checkHelpline, uncheckHelpline } from './check-helpline.ts';
import { describePlace } from './describe-place.ts';
import { documentVersions } from './document-versions.queries.ts';
import { finishSetUp } from './finish-set-up.ts';
import { checksOf, overlaidCountries, servicesOf } from './helplines.queries.ts';
import { openDoors } from './open-doors.ts';
import { passSetUpStep } from './pass-set-up-step.ts';
import { readGoLive } from './read-go-live.ts';
import { readHealth } from './read-health.ts';
import { readSetUp } from './read-set-up.ts';
import { confirmMailTest, sendMailTest } from './send-mail-test.ts';
import { isSiteOpen } from './site.model.ts';
import { siteRow } from './site.queries.ts';

export const siteResolvers = {
  Query: {
    site: (_, _args, ctx) => siteRow(ctx.db),
    setUp: (_, { key }, ctx) => readSetUp(ctx, key ?? null),
    goLive: (_, _args, ctx) => readGoLive(ctx),
    health: (_, _args, ctx) => readHealth(ctx),
    overlaidCountries: (_, _args, ctx) => overlaidCountries(ctx.db),
    helplineOverlay: async (_, args, ctx) => {
      const country = knownCountry(args.country);
      const { timeZone } = await siteRow(ctx.db);
      return {
        timeZone,
        checks: await checksOf(ctx.db, country),
        services: await servicesOf(ctx.db, country, LOCAL_SERVICES_MAX),
      };
    },
    documentVersions: (_, { kind, first }, ctx) => documentVersions(ctx.db, kind, pageRequest({ first }).limit),
  },
  Mutation: {
    describePlace: (_, { input }, ctx) => describePlace(ctx, input),
    createOperator: (_, { input }, ctx) => beginOperator(ctx, input),
    passSetUpStep: (_, { step }, ctx) => passSetUpStep(ctx, step),
    finishSetUp: (_, _args, ctx) => finishSetUp(ctx),
    changeSite: (_, { input }, ctx) => changeSite(ctx, input),
    sendMailTest: (_, _args, ctx) => sendMailTest(ctx),
    confirmMailTest: (_, { token }, ctx) => confirmMailTest(ctx, token),
    openDoors: (_, _args, ctx) => openDoors(ctx),
    checkHelpline: (_, { helplineId }, ctx) => checkHelpline(ctx, helplineId),
    uncheckHelpline: (_, { helplineId }, ctx) => uncheckHelpline(ctx, helplineId),
    addLocalService: (_, { input }, ctx) => addLocalService(ctx, input),
    removeLocalService: (_, { id }, ctx) => removeLocalService(ctx, id),
  },
  Site: {
    isDemo: (_site, _args, ctx) => ctx.config.isDemo,
    isOpen: (site, _args, ctx) => isSiteOpen(site, ctx.config.isDemo),
    staffing: async (site, _args, ctx) => {
      const now = ctx.clock.now();
      const people = await peopleOnDuty(ctx.db, now);
      const plannedFrom = people > 0 ? null : await nextAtDesk(ctx.db, now, null);
      return { isStaffed: people > 0, peopleOnDuty: people, staffedHours: site.staffedHours, plannedFrom };
    },
  },
} satisfies Resolvers;
