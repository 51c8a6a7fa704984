import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { NotFound } from '../../platform/errors.ts';
import { pageOf, pageRequest } from '../../platform/page.ts';
import { authorize, may, unknownTo } from '../../policy/authorize.ts';
import { changeAgreement } from './change-agreement.ts';
import { createGroup } from './create-group.ts';
import { editGroup } from './edit-group.ts';
import { agreementOf, standingOf } from './groups.loaders.ts';
import { groupFacts } from './groups.model.ts';
import { agreementById, groupsFor, openGroups, standingBy } from './groups.queries.ts';
import { joinGroup } from './join-group.ts';
import { leaveGroup } from './leave-group.ts';
import { roleHoldersOf } from './role-holders.queries.ts';

export const groupsResolvers = {
  Query: {
    groupCards: async (_, _args, ctx) => {
      const groups = await openGroups(ctx.db);
      return groups.map((group) => ({ ...group, emblem: { shape: group.emblemShape, tint: group.emblemTint } }));
    },
    groups: async (_, args, ctx) => {
      authorize(ctx.actor, 'account.own', null);
      const page = pageRequest(args);
      return pageOf(await groupsFor(ctx.db, ctx.actor, page), page, (group) => ({
        at: group.lastActivityAt,
        id: group.id,
      }));
    },
    group: async (_, { slug }, ctx) => {
      const standing = await standingBy(ctx.db, { slug }, ctx.actor.kind === 'member' ? ctx.actor.id : null);
      if (standing === null) throw unknownTo(ctx);
      authorize(ctx.actor, 'group.read', groupFacts(standing));
      return standing.group;
    },
  },
  Mutation: {
    joinGroup: (_, { input }, ctx) => joinGroup(ctx, input),
    acceptAgreement: (_, { input }, ctx) => joinGroup(ctx, input),
    leaveGroup: (_, { groupId }, ctx) => leaveGroup(ctx, groupId),
    createGroup: (_, { input }, ctx) => createGroup(ctx, input),
    editGroup: (_, { input }, ctx) => editGroup(ctx, input),
    changeAgreement: (_, { input }, ctx) => changeAgreement(ctx, input),
  },
  Group: {
    emblem: (group) => ({ shape: group.emblemShape, tint: group.emblemTint }),
    agreement: (group, _args, ctx) => agreementOf(ctx, group.id),
    roleHolders: (group, _args, ctx) => roleHoldersOf(ctx.db, group.id, ctx.clock.now()),
    viewerMembership: async (group, _args, ctx) => {
      const { membership, currentVersion } = await standingOf(ctx, group);
      if (membership === null) return null;
      return { ...membership, hasCurrentAgreement: membership.acceptedVersion === currentVersion };
    },
    viewerCan: async (group, _args, ctx) => {
      const facts = groupFacts(await standingOf(ctx, group));
      return {
        join: !facts.isMember && may(ctx.actor, 'group.join', facts),
        leave: may(ctx.actor, 'group.leave', facts),
        post: may(ctx.actor, 'group.post', facts),
        startThread: may(ctx.actor, 'group.startThread', facts),
        manage: may(ctx.actor, 'group.manage', facts),
      };
    },
  },
  Membership: {
    acceptedAgreement: async (membership, _args, ctx) => {
      const agreement = await agreementById(ctx.db, membership.agreementId);
      if (agreement === null) throw new NotFound();
      return agreement;
    },
  },
} satisfies Resolvers;
