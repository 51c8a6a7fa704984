import type { Role } from '@between/rules/roles.ts';
import { describe, expect, it } from 'vitest';
import { type Actor, GUEST, type Member } from './actor.ts';
import { type CaseFacts, casePolicy } from './case.policy.ts';
import { dutyPolicy } from './duty.policy.ts';
import { reportPolicy } from './report.policy.ts';

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

const FACTS: CaseFacts = {
  case: { groupId: GROUP, status: 'claimed', lane: 'high' },
  isAuthor: false,
  isReporter: false,
  holder: 'actor',
  isDecider: false,
  hasLookedFirst: false,
};
const rulings = (rule: (actor: Actor, facts: CaseFacts) => string, over: Partial<CaseFacts> = {}) =>
  Object.fromEntries(Object.entries(PEOPLE).map(([name, actor]) => [name, rule(actor, { ...FACTS, ...over })]));

describe('the policy of cases', () => {
  it('decides who may read, propose, decide and sign off', () => {
    expect({
      read: rulings(casePolicy['case.read']),
      propose: rulings(casePolicy['case.propose']),
      decide: rulings(casePolicy['case.decide']),
      signOff: rulings(casePolicy['case.signOff']),
    }).toMatchSnapshot();
  });

  it('hides a case from whoever wrote the words, whatever role they hold', () => {
    for (const rule of Object.values(casePolicy)) {
      if (rule === casePolicy['desk.open']) continue;
      expect(rule(PEOPLE.lead, { ...FACTS, isAuthor: true })).toBe('hidden');
    }
  });

  it('lets whoever reported look and do nothing else', () => {
    const facts = { ...FACTS, isReporter: true };
    expect(casePolicy['case.read'](PEOPLE.lead, facts)).toBe('yes');
    for (const action of ['case.claim', 'case.decide', 'case.propose', 'case.confirm', 'case.signOff'] as const) {
      expect(casePolicy[action](PEOPLE.lead, facts)).toBe('not_on_this_case');
    }
  });

  it('refuses arrows that have no screen to everyone who may see the case', () => {
    for (const action of ['restriction.impose'] as const) {
      expect(casePolicy[action](PEOPLE.lead, FACTS)).toBe('no_screen_yet');
      expect(casePolicy[action](PEOPLE.member, FACTS)).toBe('hidden');
    }
  });

  it('leaves putting aside, handing over and asking to whoever holds the case', () => {
    for (const action of ['case.hold', 'case.handOver', 'case.discuss'] as const) {
      expect(casePolicy[action](PEOPLE.trainee, FACTS)).toBe('yes');
      expect(casePolicy[action](PEOPLE.lead, { ...FACTS, holder: 'nobody' })).toBe('not_yours');
      expect(casePolicy[action](PEOPLE.lead, { ...FACTS, holder: 'other' })).toBe('claimed_by_someone_else');
      expect(casePolicy[action](PEOPLE['moderator of another group'], FACTS)).toBe('hidden');
    }
    expect(casePolicy['case.escalate'](PEOPLE.trainee, { ...FACTS, holder: 'nobody' })).toBe('yes');
    expect(casePolicy['case.wake'](PEOPLE.lead, { ...FACTS, isReporter: true })).toBe('not_on_this_case');
  });

  it('leaves merging to whoever holds the case and may decide it, taking it back to whoever may decide', () => {
    expect(casePolicy['case.merge'](PEOPLE.lead, FACTS)).toBe('yes');
    expect(casePolicy['case.merge'](PEOPLE.lead, { ...FACTS, holder: 'nobody' })).toBe('not_yours');
    for (const action of ['case.merge', 'case.takeIn', 'case.split'] as const) {
      expect(casePolicy[action](PEOPLE.trainee, FACTS)).toBe('staff_only');
      expect(casePolicy[action](PEOPLE.lead, { ...FACTS, isReporter: true })).toBe('not_on_this_case');
      expect(casePolicy[action](PEOPLE.lead, { ...FACTS, isAuthor: true })).toBe('hidden');
    }
    expect(casePolicy['case.split'](PEOPLE.lead, { ...FACTS, holder: 'nobody' })).toBe('yes');
  });

  it('leaves writing to the author to whoever holds the case and may decide it [MO39]', () => {
    expect(casePolicy['case.askAuthor'](PEOPLE.moderator, FACTS)).toBe('yes');
    expect(casePolicy['case.askAuthor'](PEOPLE.trainee, FACTS)).toBe('staff_only');
    expect(casePolicy['case.askAuthor'](PEOPLE.lead, { ...FACTS, holder: 'nobody' })).toBe('not_yours');
    expect(casePolicy['case.endTalk'](PEOPLE.lead, { ...FACTS, holder: 'nobody' })).toBe('yes');
    expect(casePolicy['case.endTalk'](PEOPLE.trainee, FACTS)).toBe('staff_only');
    for (const action of ['case.askAuthor', 'case.endTalk'] as const)
      expect(casePolicy[action](PEOPLE.lead, { ...FACTS, isReporter: true })).toBe('not_on_this_case');
  });

  it('never lets the same person be first and second', () => {
    expect(casePolicy['case.confirm'](PEOPLE.lead, { ...FACTS, isDecider: true })).toBe('not_on_this_case');
    expect(casePolicy['case.signOff'](PEOPLE.lead, { ...FACTS, isDecider: true })).toBe('not_on_this_case');
  });
});

describe('the policy of reports and duty', () => {
  it('keeps the door of worry open to everyone signed in [R14]', () => {
    const closed = { isWorry: true, isReadable: false, isOwn: false };
    for (const lifeState of ['active', 'self_paused', 'suspended', 'banned'] as const) {
      expect(reportPolicy['report.send'](person(null, { lifeState, isConfirmed: false }), closed)).toBe('yes');
    }
    expect(reportPolicy['report.send'](GUEST, closed)).toBe('sign_in');
    expect(reportPolicy['report.send'](PEOPLE.member, { ...closed, isWorry: false })).toBe('hidden');
  });

  it('counts those as staff whose presence counts', () => {
    const may = Object.entries(PEOPLE).filter(([, actor]) => dutyPolicy['duty.switch'](actor) === 'yes');
    expect(may.map(([name]) => name)).not.toContain('trainee');
    expect(may.map(([name]) => name)).toContain('moderator of the group');
  });
});
