import type { AdmissionState } from '@between/rules/workshops.ts';
import { describe, expect, it } from 'vitest';
import type { Action } from './actions.ts';
import type { Actor, Grant, Member } from './actor.ts';
import { rulingOf } from './authorize.ts';
import type { RoomFacts } from './room.policy.ts';
import type { WorkshopPart } from './workshop.policy.ts';

const NOW = new Date('2026-03-01T18:00:00Z');
const grant = (role: Grant['role']): Grant => ({ role, scope: 'site', scopeId: null });
const member = (...grants: Grant[]): Member => ({
  kind: 'member',
  id: 'me',
  handle: 'me',
  lifeState: 'active',
  isConfirmed: true,
  isApproved: true,
  grants,
  needsSecondFactor: false,
  restrictions: [],
  provedAt: NOW,
  sessionId: 's',
});

interface Who {
  actor: Actor;
  part?: WorkshopPart;
  isRegistered?: boolean;
  isCaptioner?: boolean;
  isPanelist?: boolean;
  admission?: AdmissionState;
}
/** Everybody who could stand before a practice. */
const WHO = {
  host: { actor: member(grant('therapist')), part: 'host' },
  'co-host': { actor: member(grant('therapist')), part: 'co_host' },
  'safety moderator': { actor: member(grant('moderator')), part: 'safety_moderator' },
  captioner: { actor: member(), isRegistered: true, isCaptioner: true },
  'captioner who waits to be let in': { actor: member(), isRegistered: true, isCaptioner: true, admission: 'waiting' },
  'captioner without a seat': { actor: member(), isCaptioner: true },
  'captioner who was not let in': { actor: member(), isRegistered: true, isCaptioner: true, admission: 'refused' },
  panelist: { actor: member(), isRegistered: true, isPanelist: true },
  'panelist without a seat': { actor: member(), isPanelist: true },
  'host whose role ended': { actor: member(), part: 'host' },
  'moderator of the desk': { actor: member(grant('moderator')) },
  therapist: { actor: member(grant('therapist')), isRegistered: true },
  'somebody with a seat': { actor: member(), isRegistered: true },
  'somebody let in': { actor: member(), isRegistered: true, admission: 'admitted' },
  'somebody without one': { actor: member() },
  guest: { actor: { kind: 'guest' } },
} satisfies Record<string, Who>;

const STATES = {
  'goes on': { state: 'open', isDue: true },
  'is paused': { state: 'open', isDue: true, isPaused: true },
  'is about to close': { state: 'closing', isDue: true },
  'is shut': { state: 'closed', isDue: true },
  'has met its doors, before the ticker came': { state: 'open', isDue: false },
} satisfies Record<string, { state: RoomFacts['room']['state']; isDue: boolean; isPaused?: boolean }>;

const ROOM_ACTIONS = ['room.read', 'room.say', 'room.confirmPresence', 'room.moderate'] as const;
const STAGE_ACTIONS = ['media.watch', 'media.speak', 'media.raiseHand', 'media.runStage'] as const;
const CAPTION_ACTIONS = ['caption.read', 'caption.write', 'caption.name'] as const;

function rulings(who: Who, at: (typeof STATES)[keyof typeof STATES] & { isPaused?: boolean }): Record<string, string> {
  const closesAt = at.state === 'closing' ? new Date(NOW.getTime() + 60_000) : null;
  const room: RoomFacts = {
    room: {
      id: 'r',
      kind: 'practice',
      groupId: null,
      state: at.state,
      closesAt,
      isPaused: at.isPaused ?? false,
      slowSeconds: 0,
      chatMode: 'open',
    },
    group: null,
    workshop: {
      id: 'w',
      groupId: null,
      part: who.part ?? null,
      isRegistered: who.isRegistered ?? false,
      admission: { mode: 'by_hand', state: who.admission ?? null },
      isNamed: (who.isCaptioner ?? false) || (who.isPanelist ?? false),
      isDue: at.isDue,
      isJustOver: false,
      isGuarded: true,
    },
    person: null,
    presence: null,
    isUnstaffed: false,
    isReadFirst: false,
    now: NOW,
  };
  const stage = { room, isCalled: who.isPanelist ?? false };
  const captions = { room, isCaptioner: who.isCaptioner ?? false };
  const told: [Action, string][] = [
    ...ROOM_ACTIONS.map((action): [Action, string] => [action, rulingOf(who.actor, action, room)]),
    ...STAGE_ACTIONS.map((action): [Action, string] => [action, rulingOf(who.actor, action, stage)]),
    ...CAPTION_ACTIONS.map((action): [Action, string] => [action, rulingOf(who.actor, action, captions)]),
  ];
  return Object.fromEntries(told);
}

const OUTSIDE = [
  'captioner without a seat',
  'captioner who was not let in',
  'panelist without a seat',
  'host whose role ended',
  'moderator of the desk',
  'therapist',
  'somebody with a seat',
  'somebody let in',
  'somebody without one',
  'guest',
] as const;
const OF_IT = [
  'host',
  'co-host',
  'safety moderator',
  'captioner',
  'captioner who waits to be let in',
  'panelist',
] as const;

describe('a practice', () => {
  it('is nothing at all to everybody who is not of it, in every state [TH11]', () => {
    for (const name of OUTSIDE)
      for (const [state, at] of Object.entries(STATES))
        expect([name, state, new Set(Object.values(rulings(WHO[name], at)))]).toEqual([
          name,
          state,
          new Set([name === 'guest' ? 'sign_in' : 'hidden']),
        ]);
  });

  it('is the whole stage to those who run it, words and captions to the captioner, without a safety moderator [TH11] [TH05]', () => {
    const yes = (name: (typeof OF_IT)[number]): string[] =>
      Object.entries(rulings(WHO[name], STATES['goes on'])).flatMap(([action, ruling]) =>
        ruling === 'yes' ? action : [],
      );
    const all = ['room.read', 'room.say', 'room.confirmPresence', 'room.moderate', 'media.watch'];
    const hosts = [...all, 'media.speak', 'media.runStage', 'caption.read', 'caption.write', 'caption.name'];
    expect(yes('host')).toEqual(hosts);
    expect(yes('co-host')).toEqual(hosts);
    expect(yes('safety moderator')).toEqual([...all, 'media.runStage', 'caption.read', 'caption.write']);
    const captioner = ['room.read', 'room.say', 'media.watch', 'media.raiseHand', 'caption.read', 'caption.write'];
    expect(yes('captioner')).toEqual(captioner);
    expect(yes('panelist')).toEqual([
      'room.read',
      'room.say',
      'media.watch',
      'media.speak',
      'media.raiseHand',
      'caption.read',
    ]);
    // Nobody is kept waiting before a practice.
    expect(yes('captioner who waits to be let in')).toEqual(captioner);
  });

  it('is over for everybody in the moment the doors can open, whoever comes to tidy it up [TH11]', () => {
    for (const name of OF_IT) {
      const told = rulings(WHO[name], STATES['has met its doors, before the ticker came']);
      expect([name, new Set(Object.values(told))]).toEqual([name, new Set(['room_closed'])]);
      expect(rulings(WHO[name], STATES['is shut'])).toMatchObject({
        'room.say': 'room_closed',
        'media.watch': 'room_closed',
      });
      expect(rulings(WHO[name], STATES['is about to close'])).toMatchObject({
        'room.say': 'yes',
        'media.watch': 'yes',
      });
      const paused = rulings(WHO[name], STATES['is paused']);
      expect(paused['caption.write']).toBe(name === 'panelist' ? 'staff_only' : 'room_paused');
    }
  });
});
