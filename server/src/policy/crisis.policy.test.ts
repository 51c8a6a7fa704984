import type { Role } from '@between/rules/roles.ts';
import { describe, expect, it } from 'vitest';
import { type Actor, GUEST, type Member } from './actor.ts';
import { type CrisisFacts, crisisPolicy } from './crisis.policy.ts';

const GROUP = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';

function person(role: Role | null, over: Partial<Member> = {}, groupId: string | null = null): Member {
  return {
    kind: 'member',
    id: '00000000-0000-7000-8000-00000000000a',
    handle: 'someone',
    lifeState: 'active',
    isConfirmed: true,
    isApproved: true,
    grants: role === null ? [] : [{ role, scope: groupId === null ? 'site' : 'group', scopeId: groupId }],
    needsSecondFactor: false,
    restrictions: [],
    provedAt: new Date(0),
    sessionId: '00000000-0000-7000-8000-00000000000b',
    ...over,
  };
}

const PEOPLE = {
  guest: GUEST,
  member: person(null),
  operator: person('operator'),
  therapist: person('therapist'),
  'peer supporter': person('peer_supporter'),
  facilitator: person('facilitator'),
  trainee: person('trainee'),
  moderator: person('moderator'),
  'moderator of the group': person('moderator', {}, GROUP),
  'moderator of another group': person('moderator', {}, OTHER),
  lead: person('lead'),
  clinician: person('clinician'),
  safeguarding: person('safeguarding'),
  'moderator without second factor': person(null, { needsSecondFactor: true }),
  'suspended moderator': person('moderator', { lifeState: 'suspended' }),
} satisfies Record<string, Actor>;

const FACTS: CrisisFacts = { crisis: { groupId: GROUP }, isPerson: false, isFirst: false, isNamed: true };
const rulings = (rule: (actor: Actor, facts: CrisisFacts) => string, over: Partial<CrisisFacts> = {}) =>
  Object.fromEntries(Object.entries(PEOPLE).map(([name, actor]) => [name, rule(actor, { ...FACTS, ...over })]));
const STAFF_RULES = Object.entries(crisisPolicy).flatMap(([name, rule]) =>
  name.startsWith('crisis.') ? [rule as (actor: Actor, facts: CrisisFacts) => string] : [],
);

describe('the policy of crisis cases', () => {
  it('decides who reads, takes, closes and agrees', () => {
    expect({
      read: rulings(crisisPolicy['crisis.read']),
      close: rulings(crisisPolicy['crisis.close']),
      takeOver: rulings(crisisPolicy['crisis.takeOver'], { isNamed: false }),
    }).toMatchSnapshot();
  });

  it('hides it from the person it is about, whatever role they hold [R24]', () => {
    for (const rule of STAFF_RULES) expect(rule(PEOPLE.lead, { ...FACTS, isPerson: true })).toBe('hidden');
  });

  it('hides it from operators, trainees and everyone who only keeps company [R24]', () => {
    for (const rule of STAFF_RULES)
      for (const name of ['operator', 'trainee', 'therapist', 'facilitator', 'peer supporter', 'member'] as const)
        expect(rule(PEOPLE[name], FACTS)).toBe('hidden');
  });

  it('lets nobody be their own second person [R19] [MO35]', () => {
    const first = { ...FACTS, isFirst: true };
    expect(crisisPolicy['crisis.close'](PEOPLE.lead, first)).toBe('not_on_this_case');
    expect(crisisPolicy['crisis.agreeNone'](PEOPLE.lead, first)).toBe('not_on_this_case');
  });

  it('keeps the own talk open to suspended, banned, muted and unconfirmed people, and to nobody else [R22]', () => {
    const shutOut = [
      person(null, { lifeState: 'suspended' }),
      person(null, { lifeState: 'banned' }),
      person(null, { isConfirmed: false }),
      person(null, { isApproved: false }),
      person(null, { restrictions: [{ kind: 'no_messages', groupId: null, until: null }] }),
    ];
    for (const action of ['talk.read', 'talk.write', 'talk.end'] as const) {
      for (const actor of shutOut) expect(crisisPolicy[action](actor, { isPerson: true })).toBe('yes');
      for (const actor of shutOut) expect(crisisPolicy[action](actor, { isPerson: false })).toBe('hidden');
      expect(crisisPolicy[action](GUEST, { isPerson: true })).toBe('sign_in');
    }
  });
});
