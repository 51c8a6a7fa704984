import { ROLES, type Role } from '@between/rules/roles.ts';
import { describe, expect, it } from 'vitest';
import type { Member } from './actor.ts';
import { rulingOf } from './authorize.ts';
import { type RoomFacts, slowUntil } from './room.policy.ts';

const NOW = new Date('2026-03-01T20:00:00Z');
const SOON = new Date('2026-03-01T20:01:00Z');
const BEFORE = new Date('2026-03-01T19:59:00Z');

const member = (over: Partial<Member> = {}): Member => ({
  kind: 'member',
  id: 'me',
  handle: 'me',
  lifeState: 'active',
  isConfirmed: true,
  isApproved: true,
  grants: [],
  needsSecondFactor: false,
  restrictions: [],
  provedAt: NOW,
  sessionId: 's',
  ...over,
});
const holding = (role: Role, groupId: string | null = null): Member =>
  member({ grants: [{ role, scope: groupId === null ? 'site' : 'group', scopeId: groupId }] });

/** An open room of a group that the actor is in. */
const facts = (over: Partial<RoomFacts> = {}, room: Partial<RoomFacts['room']> = {}): RoomFacts => ({
  room: {
    id: 'r',
    kind: 'group',
    groupId: 'g',
    state: 'open',
    closesAt: null,
    isPaused: false,
    slowSeconds: 0,
    chatMode: 'open',
    ...room,
  },
  group: {
    group: { id: 'g', visibility: 'members', isArchived: false },
    isMember: true,
    isInvited: false,
    hasCurrentAgreement: true,
  },
  workshop: null,
  person: { mutedUntil: null, removedUntil: null, lastLineAt: null },
  presence: null,
  isUnstaffed: false,
  isReadFirst: false,
  now: NOW,
  ...over,
});
const outside = {
  group: { id: 'g', visibility: 'members' as const, isArchived: false },
  isMember: false,
  isInvited: false,
  hasCurrentAgreement: false,
};

describe('a room of a group', () => {
  it('is read by its members and whoever keeps order there, by nobody else', () => {
    expect(rulingOf(member(), 'room.read', facts())).toBe('yes');
    expect(rulingOf(member(), 'room.read', facts({ group: outside }))).toBe('not_a_member');
    expect(
      rulingOf(
        member(),
        'room.read',
        facts({ group: { ...outside, group: { ...outside.group, visibility: 'invite_only' } } }),
      ),
    ).toBe('hidden');
    expect(rulingOf({ kind: 'guest' }, 'room.read', facts())).toBe('sign_in');
    const readers = ROLES.filter((role) => rulingOf(holding(role), 'room.read', facts({ group: outside })) === 'yes');
    expect(readers).toEqual(['facilitator', 'trainee', 'moderator', 'lead', 'clinician', 'safeguarding']);
    expect(rulingOf(holding('moderator', 'another'), 'room.read', facts({ group: outside }))).toBe('not_a_member');
  });

  it('is closed to whoever was removed from it until then, or excluded from rooms', () => {
    expect(
      rulingOf(member(), 'room.read', facts({ person: { mutedUntil: null, removedUntil: SOON, lastLineAt: null } })),
    ).toBe('removed_from_room');
    expect(
      rulingOf(member(), 'room.read', facts({ person: { mutedUntil: null, removedUntil: BEFORE, lastLineAt: null } })),
    ).toBe('yes');
    const excluded = (groupId: string | null): Member =>
      member({ restrictions: [{ kind: 'room_excluded', groupId, until: null }] });
    expect(rulingOf(excluded(null), 'room.read', facts())).toBe('room_excluded');
    expect(rulingOf(excluded('g'), 'room.read', facts())).toBe('room_excluded');
    expect(rulingOf(excluded('another'), 'room.read', facts())).toBe('yes');
  });
});

describe('a line', () => {
  it.each<[string, Member, RoomFacts, string]>([
    ['a member, while the room is open', member(), facts(), 'yes'],
    ['a member, in the soft landing', member(), facts({}, { state: 'closing', closesAt: SOON }), 'yes'],
    ['a member, after the soft landing', member(), facts({}, { state: 'closing', closesAt: NOW }), 'room_closed'],
    ['a member, in a closed room', member(), facts({}, { state: 'closed' }), 'room_closed'],
    ['a member, in a pause', member(), facts({}, { isPaused: true }), 'room_paused'],
    [
      'whoever is present, in a pause',
      holding('moderator'),
      facts({ presence: 'moderator' }, { isPaused: true }),
      'yes',
    ],
    ['a moderator who is not present and no member', holding('moderator'), facts({ group: outside }), 'not_a_member'],
    [
      'a moderator who is present and no member',
      holding('moderator'),
      facts({ group: outside, presence: 'moderator' }),
      'yes',
    ],
    [
      'somebody muted',
      member(),
      facts({ person: { mutedUntil: SOON, removedUntil: null, lastLineAt: null } }),
      'muted',
    ],
    [
      'somebody whose mute is over',
      member(),
      facts({ person: { mutedUntil: BEFORE, removedUntil: null, lastLineAt: null } }),
      'yes',
    ],
    [
      'somebody with an older agreement',
      member(),
      facts({ group: { ...outside, isMember: true } }),
      'agreement_changed',
    ],
    [
      'somebody read-only',
      member({ restrictions: [{ kind: 'read_only', groupId: null, until: null }] }),
      facts(),
      'read_only',
    ],
    ['somebody suspended', member({ lifeState: 'suspended' }), facts(), 'suspended'],
    ['somebody on a break', member({ lifeState: 'self_paused' }), facts(), 'account_paused'],
  ])('by %s: %#', (_, actor, given, answer) => {
    expect(rulingOf(actor, 'room.say', given)).toBe(answer);
  });

  it('waits in slow mode from the last line on, for everybody but who keeps order [ME53]', () => {
    const spoke = (at: Date | null): RoomFacts['person'] => ({ mutedUntil: null, removedUntil: null, lastLineAt: at });
    expect(slowUntil(facts({ person: spoke(BEFORE) }, { slowSeconds: 90 }))).toEqual(new Date('2026-03-01T20:00:30Z'));
    expect(slowUntil(facts({ person: spoke(BEFORE) }, { slowSeconds: 60 }))).toBeNull();
    expect(slowUntil(facts({ person: spoke(BEFORE) }))).toBeNull();
    expect(slowUntil(facts({ person: spoke(null) }, { slowSeconds: 90 }))).toBeNull();
    expect(slowUntil(facts({ person: null }, { slowSeconds: 90 }))).toBeNull();
    expect(slowUntil(facts({ person: spoke(BEFORE), presence: 'facilitator' }, { slowSeconds: 90 }))).toBeNull();
  });
});

describe('keeping order', () => {
  it.each(['room.moderate', 'room.confirmPresence'] as const)(
    '%s is for facilitators of the group and for people on duty, never for trainees [MO29] [ME51]',
    (action) => {
      const allowed = ROLES.filter((role) => rulingOf(holding(role, 'g'), action, facts()) === 'yes');
      expect(allowed).toEqual(['facilitator', 'moderator', 'lead', 'clinician', 'safeguarding']);
      expect(rulingOf(member(), action, facts())).toBe('staff_only');
      expect(rulingOf(holding('facilitator', 'another'), action, facts())).toBe('staff_only');
    },
  );
});
