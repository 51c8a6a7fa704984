import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { askRelease } from './ask-release.ts';
import { aloneFrom } from './disclosure.model.ts';
import { mayAskRelease, openReason, readReleases, readWaitingReleases, releaseAbilities } from './read-releases.ts';
import { release } from './release.ts';
import { reviewRelease } from './review-release.ts';
import { showReleased } from './show-released.ts';
import { tellOfRelease } from './tell-of-release.ts';

export const disclosureResolvers = {
  Query: {
    releases: async (_, { crisisCaseId }, ctx) => ({
      releases: await readReleases(ctx, crisisCaseId),
      mayAsk: await mayAskRelease(ctx, crisisCaseId),
    }),
    waitingReleases: (_, _args, ctx) => readWaitingReleases(ctx),
  },
  Mutation: {
    askRelease: (_, { input }, ctx) => askRelease(ctx, input),
    release: (_, { input }, ctx) => release(ctx, input),
    showReleased: (_, { disclosureId }, ctx) => showReleased(ctx, disclosureId),
    tellOfRelease: (_, { disclosureId }, ctx) => tellOfRelease(ctx, disclosureId),
    reviewRelease: (_, { input }, ctx) => reviewRelease(ctx, input),
  },
  Release: {
    askedBy: (row) => row.askedByHandle,
    reason: (row, _args, ctx) => openReason(ctx, row, row.reasonSealed),
    aloneFrom: (row) => aloneFrom(row),
    releasedBy: (row) => row.releasedByHandle,
    aloneReason: (row, _args, ctx) => openReason(ctx, row, row.aloneReasonSealed),
    untoldReason: (row, _args, ctx) => openReason(ctx, row, row.untoldReasonSealed),
    reviewedBy: (row) => row.reviewedByHandle,
    viewerCan: (row, _args, ctx) => releaseAbilities(ctx, row),
  },
} satisfies Resolvers;
