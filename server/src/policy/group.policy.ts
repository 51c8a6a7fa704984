import type { GroupVisibility } from '@between/rules/content.ts';
import { CANARY_ACCOUNT_ID, CANARY_GROUP_ID } from '@between/rules/on-call.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk, isRestricted } from './actor.ts';
import { firstRefusal, holdsForPlace, mayRead, mayWrite, type PolicyRules, type Ruling } from './ruling.ts';

export interface GroupFacts {
  group: { id: string; visibility: GroupVisibility; isArchived: boolean };
  /** Not left. */
  isMember: boolean;
  isInvited: boolean;
  /** The accepted agreement is today's. */
  hasCurrentAgreement: boolean;
}

/** Everyone who may read here may browse an open group; an invite-only one exists for its own people only. */
function readGroup(actor: Actor, { group, isMember, isInvited }: GroupFacts): Ruling {
  const reading = mayRead(actor);
  if (reading !== 'yes') return reading;
  if (isReserved(actor, group.id)) return 'hidden';
  const isKnown =
    isMember || isInvited || isDesk(actor, group.id) || holds(actor, ['facilitator', 'peer_supporter'], group.id);
  return group.visibility === 'members' || isKnown ? 'yes' : 'hidden';
}

/** The group of the service's own check exists for nobody else. */
function isReserved(actor: Actor, groupId: string): boolean {
  return groupId === CANARY_GROUP_ID && !(actor.kind === 'member' && actor.id === CANARY_ACCOUNT_ID);
}

function writeInGroup(actor: Actor, facts: GroupFacts): Ruling {
  const readOnly = mayWrite(actor, (member) => isRestricted(member, ['read_only'], facts.group.id));
  if (!facts.isMember) return firstRefusal(readGroup(actor, facts), readOnly, 'not_a_member');
  if (facts.group.isArchived) return firstRefusal(readGroup(actor, facts), 'locked');
  return firstRefusal(readGroup(actor, facts), readOnly, facts.hasCurrentAgreement ? 'yes' : 'agreement_changed');
}

export const groupPolicy = {
  'group.read': readGroup,
  'group.join': (actor: Actor, facts: GroupFacts) =>
    firstRefusal(readGroup(actor, facts), facts.group.isArchived ? 'locked' : 'yes'),
  /** Leaving is always open to a member, whatever else holds. */
  'group.leave': (actor: Actor, facts: GroupFacts): Ruling =>
    actor.kind === 'member' && facts.isMember ? 'yes' : 'hidden',
  'group.post': writeInGroup,
  'group.startThread': (actor: Actor, facts: GroupFacts): Ruling =>
    firstRefusal(
      writeInGroup(actor, facts),
      actor.kind === 'member' && isRestricted(actor, ['no_new_threads'], facts.group.id) ? 'no_new_threads' : 'yes',
    ),
  /** Words of the group (agreement, purpose) belong to its facilitators and to leads. */
  'group.manage': (actor: Actor, facts: GroupFacts): Ruling =>
    holds(actor, ['facilitator', 'lead', 'operator'], facts.group.id)
      ? 'yes'
      : firstRefusal(readGroup(actor, facts), 'staff_only'),
  'group.create': (actor: Actor): Ruling => holdsForPlace(actor, ['operator', 'lead']),
} satisfies PolicyRules;

/**
 * Whether a person reads this actor's words in a place before others do: the place asks for it, or a limit on the account
 * does (MO51, MO52). Those who look after it are not read first. Pure.
 */
export function isReadFirst(actor: Actor, groupId: string | null, isPlaceReading: boolean): boolean {
  if (actor.kind === 'guest' || isDesk(actor, groupId) || holds(actor, ['facilitator'], groupId)) return false;
  return isPlaceReading || isRestricted(actor, ['reviewed_first'], groupId);
}

/** SQL face of `group.read`: `g` is the alias of the `group` table in the query. */
export function visibleGroups(actor: Actor, g: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const desk = deskGroups(actor);
  const id = sql.ref(`${g}.id`);
  const isReal = sql`${id} <> ${sql.lit(CANARY_GROUP_ID)}::uuid`;
  if (desk === 'all' || holds(actor, ['facilitator', 'peer_supporter'])) return sql<boolean>`(${isReal})`;
  const known = [
    ...desk,
    ...actor.grants.flatMap((grant) =>
      grant.scope === 'group' && grant.scopeId !== null && ['facilitator', 'peer_supporter'].includes(grant.role)
        ? [grant.scopeId]
        : [],
    ),
  ];
  return sql<boolean>`(${isReal} and (
    ${sql.ref(`${g}.visibility`)} = 'members'
    or ${id} = any(${known}::uuid[])
    or exists (select from membership vm where vm.group_id = ${id} and vm.account_id = ${actor.id}::uuid and vm.left_at is null)
    or exists (select from group_invitation vi where vi.group_id = ${id} and vi.account_id = ${actor.id}::uuid)
  ))`;
}
