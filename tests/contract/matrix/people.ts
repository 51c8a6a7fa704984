import type { TestApp } from '../../support/app.ts';
import { acceptFirstSteps, type TestGroup } from '../../support/groups.ts';
import { as, guest, type Persona, type PersonaOptions } from '../../support/personas.ts';

/** Everybody the matrix asks, in the order of its rows. */
export const PEOPLE = [
  'guest',
  'unconfirmed',
  'waiting',
  'suspended',
  'banned',
  'author',
  'member',
  'outsider',
  'blocked',
  'readOnly',
  'onBreak',
  'peerSupporter',
  'facilitator',
  'trainee',
  'moderator',
  'groupModerator',
  'otherModerator',
  'lead',
  'clinician',
  'safeguarding',
  'therapist',
  'operator',
  'reviewer',
  'withoutSecondFactor',
] as const;
export type PersonName = (typeof PEOPLE)[number];

/** Who belongs to the closed group; the author has blocked `blocked`, a moderator has closed `readOnly`'s pen there. */
export const IN_GROUP = ['author', 'member', 'blocked', 'readOnly', 'onBreak', 'peerSupporter', 'facilitator'] as const;

export type People = Record<Exclude<PersonName, 'guest'>, Persona> & { guest: Pick<Persona, 'graphql' | 'ask'> };

/** Someone who asks; a guest has no account. */
export interface Subject {
  name: PersonName;
  id: string | null;
  handle: string;
  graphql: Persona['graphql'];
}

function placesOf(closed: TestGroup, open: TestGroup): Record<Exclude<PersonName, 'guest'>, PersonaOptions> {
  return {
    unconfirmed: { isConfirmed: false },
    waiting: { isApproved: false },
    suspended: { lifeState: 'suspended' },
    banned: { lifeState: 'banned' },
    author: {},
    member: {},
    outsider: {},
    blocked: {},
    readOnly: {},
    onBreak: { lifeState: 'self_paused' },
    peerSupporter: { roles: [{ role: 'peer_supporter', groupId: closed.id }] },
    facilitator: { roles: [{ role: 'facilitator', groupId: closed.id }] },
    trainee: { roles: [{ role: 'trainee' }] },
    moderator: { roles: [{ role: 'moderator' }] },
    groupModerator: { roles: [{ role: 'moderator', groupId: closed.id }] },
    otherModerator: { roles: [{ role: 'moderator', groupId: open.id }] },
    lead: { roles: [{ role: 'lead' }] },
    clinician: { roles: [{ role: 'clinician' }] },
    safeguarding: { roles: [{ role: 'safeguarding' }] },
    therapist: { roles: [{ role: 'therapist' }] },
    operator: { roles: [{ role: 'operator' }] },
    reviewer: { roles: [{ role: 'reviewer' }] },
    withoutSecondFactor: { roles: [{ role: 'moderator' }] },
  };
}

/** The handle of each: short enough for the rules of handles. */
export function handleOf(name: PersonName): string {
  return `p-${name.toLowerCase().slice(0, 16)}`;
}

/** Makes everybody, signed in, first steps done. */
export async function gather(app: TestApp, closed: TestGroup, open: TestGroup): Promise<People> {
  const made: Record<string, Persona> = {};
  for (const [name, options] of Object.entries(placesOf(closed, open))) {
    const person = await as(app, handleOf(name as PersonName), options);
    await acceptFirstSteps(app, person.id);
    made[name] = person;
  }
  const people = { ...made, guest: guest(app) } as People;
  await app.db
    .updateTable('session')
    .set({ secondFactorAt: null })
    .where('accountId', '=', people.withoutSecondFactor.id)
    .execute();
  return people;
}
