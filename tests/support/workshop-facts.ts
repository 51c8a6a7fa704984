import type { Actor, Grant } from '@between/server/policy/actor.ts';
import type { GroupFacts } from '@between/server/policy/group.policy.ts';
import type { PlacedItemFacts } from '@between/server/policy/item.policy.ts';
import type { WorkshopFacts } from '@between/server/policy/workshop.policy.ts';
import type { Told, World } from './workshop-worlds.ts';

export function actorOf(viewer: World['viewers'][number], told: Told): Actor {
  const grants = viewer.grants.map(({ role, isSite }): Grant => ({
    role,
    scope: isSite ? 'site' : 'group',
    scopeId: isSite ? null : told.groupId,
  }));
  return {
    kind: 'member',
    id: told.people[viewer.person] ?? '',
    handle: 'x',
    lifeState: 'active',
    isConfirmed: viewer.isConfirmed,
    isApproved: true,
    grants,
    needsSecondFactor: false,
    restrictions: [],
    provedAt: new Date(0),
    sessionId: '',
  };
}

/** A workshop, as its rules look at it. */
export function factsOf(given: World, told: Told, actor: Actor, each: Told['workshops'][number]): WorkshopFacts {
  const me = actor.kind === 'member' ? told.people.indexOf(actor.id) : -1;
  const group: GroupFacts = {
    group: { id: told.groupId, visibility: given.isOpen ? 'members' : 'invite_only', isArchived: false },
    isMember: given.members.includes(me),
    isInvited: false,
    hasCurrentAgreement: given.members.includes(me),
  };
  const { host, coHost, hasAccepted, moderator, isForGroup, state, seats, isByHand, doors } = each.given;
  const coHosts = coHost === null ? [] : [told.people[coHost] ?? ''];
  return {
    workshop: {
      id: each.id,
      hostId: told.people[host] ?? '',
      coHostIds: hasAccepted ? coHosts : [],
      askedIds: hasAccepted ? [] : coHosts,
      safetyModeratorId: moderator === null ? null : (told.people[moderator] ?? null),
      groupId: isForGroup ? told.groupId : null,
      state,
    },
    group: isForGroup ? group : null,
    registration: seats.find(([who]) => who === me)?.[1] ?? null,
    admission: { mode: isByHand ? 'by_hand' : 'automatic', state: doors[me] ?? null },
  };
}

/** A line of the practice, as its rule looks at it. */
export function lineFactsOf(given: World, told: Told, actor: Actor, each: Told['workshops'][number]): PlacedItemFacts {
  const { workshop, registration, admission, group } = factsOf(given, told, actor, each);
  const me = actor.kind === 'member' ? actor.id : null;
  const part =
    workshop.hostId === me
      ? 'host'
      : workshop.coHostIds.includes(me ?? '')
        ? 'co_host'
        : workshop.safetyModeratorId === me && me !== null
          ? 'safety_moderator'
          : null;
  const { captioner, panel } = each.given;
  const isMe = (who: number | null): boolean => me !== null && who !== null && told.people[who] === me;
  return {
    subject: {
      item: { authorId: workshop.hostId, groupId: workshop.groupId, visibility: 'published', hidesHandle: false },
      isBlockedByAuthor: false,
      hasBlockedAuthor: false,
    },
    group: null,
    opening: null,
    room: {
      room: { kind: 'practice' },
      group: null,
      workshop: {
        id: workshop.id,
        groupId: workshop.groupId,
        part,
        isRegistered:
          registration === 'taken' && (group === null || group.group.visibility === 'members' || group.isMember),
        admission,
        isNamed: isMe(captioner) || panel.some(({ person: who, hasAccepted }) => hasAccepted && isMe(who)),
        isDue: true,
        isJustOver: false,
        isGuarded: true,
      },
    },
  };
}
