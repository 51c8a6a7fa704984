import { IN_GROUP, PEOPLE, type PersonName } from './people.ts';

/**
 * What each person is answered: `yes` (or `yes SomeType` for a member of a union), `CODE` or `CODE reason`.
 * The presets below are the product's promises in one place; an operation names one and its exceptions.
 */
export type Rulings = Record<PersonName, string>;

const SIGN_IN = 'UNAUTHENTICATED sign_in';
const SECOND_FACTOR = 'UNAUTHENTICATED second_factor';
const STAFF_ONLY = 'FORBIDDEN staff_only';

function everyone(ruling: string): Rulings {
  return Object.fromEntries(PEOPLE.map((name) => [name, ruling])) as Rulings;
}

function set(base: Rulings, names: readonly PersonName[], ruling: string): Rulings {
  return { ...base, ...Object.fromEntries(names.map((name) => [name, ruling])) };
}

/** A preset with exceptions. */
export function but(base: Rulings, exceptions: Partial<Rulings>): Rulings {
  return { ...base, ...exceptions };
}

/** A preset whose yes reads otherwise. */
export function answering(yes: string, base: Rulings): Rulings {
  return Object.fromEntries(
    Object.entries(base).map(([name, ruling]) => [name, ruling === 'yes' ? yes : ruling]),
  ) as Rulings;
}

/** Everybody but `names` is told that there is nothing, as far as they get; guests and people outside stay refused as before. */
export function onlyFor(names: readonly PersonName[], base: Rulings, ruling: string): Rulings {
  return Object.fromEntries(
    Object.entries(base).map(([name, was]) => [
      name,
      was === 'yes' && !names.includes(name as PersonName) ? ruling : was,
    ]),
  ) as Rulings;
}

export const EVERYONE = everyone('yes');
export const NOBODY = everyone('NOT_FOUND');

/** Signed in, whatever else holds: own things, and the doors that stay open to people who were shut out. */
export const OWN = but(EVERYONE, { guest: SIGN_IN });

/** Confirmed, let in and not shut out. */
export const READERS = but(OWN, {
  unconfirmed: 'FORBIDDEN unconfirmed',
  waiting: 'FORBIDDEN waiting_for_approval',
  suspended: 'FORBIDDEN suspended',
  banned: 'FORBIDDEN banned',
});

const DESK: readonly PersonName[] = ['trainee', 'moderator', 'groupModerator', 'lead', 'clinician', 'safeguarding'];

/** Whoever may know the closed group: its people and the desk. */
export const GROUP_READERS = onlyFor([...IN_GROUP, ...DESK], READERS, 'NOT_FOUND');

/** Whoever may read the author's thread there. */
export const THREAD_READERS = but(GROUP_READERS, { blocked: 'NOT_FOUND' });

const NOT_WRITING = { readOnly: 'FORBIDDEN read_only', onBreak: 'FORBIDDEN account_paused' };

/** Whoever may write in the author's thread: the desk reads, but is no member. */
export const THREAD_WRITERS = but(set(THREAD_READERS, DESK, 'FORBIDDEN not_a_member'), NOT_WRITING);

/** Whoever may write in the closed group. */
export const GROUP_WRITERS = but(set(GROUP_READERS, DESK, 'FORBIDDEN not_a_member'), NOT_WRITING);

/** Anyone who works a queue. */
export const DESK_PEOPLE = but(onlyFor([...DESK, 'otherModerator'], OWN, STAFF_ONLY), {
  withoutSecondFactor: SECOND_FACTOR,
});

/** Whoever may know the case of the author's words. */
export const CASE_READERS = but(DESK_PEOPLE, { otherModerator: 'NOT_FOUND' });

/** Whoever may decide it without a second person. */
export const CASE_SIGNERS = but(CASE_READERS, { safeguarding: STAFF_ONLY, trainee: STAFF_ONLY });

/** People whose presence makes the place staffed. */
export const DUTY_PEOPLE = but(onlyFor([...DESK, 'otherModerator'], OWN, STAFF_ONLY), {
  trainee: STAFF_ONLY,
  withoutSecondFactor: SECOND_FACTOR,
});

export const OPERATORS = but(onlyFor(['operator'], OWN, STAFF_ONLY), { withoutSecondFactor: SECOND_FACTOR });
export const OPERATORS_AND_LEADS = but(OPERATORS, { lead: 'yes' });

/** Whoever may change the closed group's words. */
export const GROUP_MANAGERS = onlyFor(
  ['facilitator', 'lead', 'operator'],
  but(GROUP_READERS, { operator: 'yes' }),
  STAFF_ONLY,
);

/** Signed in with an address that answered. */
export const PROVABLE = but(OWN, { unconfirmed: 'INVALID_INPUT unconfirmed' });

/** Whoever holds the workshop of the world. */
export const WORKSHOP_HOSTS = onlyFor(['therapist'], READERS, STAFF_ONLY);
