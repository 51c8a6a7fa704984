import { Forbidden, NotFound, type RefusalDetail, Unauthenticated } from '../platform/errors.ts';
import type { Role } from '@between/rules/roles.ts';
import { type Actor, holds, type Member } from './actor.ts';

/**
 * What a rule answers: yes; or no, and how the no is told. `hidden` becomes NOT_FOUND, because the refusal itself
 * must not say that the thing exists. Any other word is the reason of a FORBIDDEN, known to the message catalogue.
 */
export type Ruling = 'yes' | 'hidden' | 'sign_in' | 'second_factor' | Reason;

export type Reason =
  | 'unconfirmed'
  | 'waiting_for_approval'
  | 'account_paused'
  | 'suspended'
  | 'banned'
  | 'read_only'
  | 'no_new_threads'
  | 'reviewed_first'
  | 'not_a_member'
  | 'agreement_changed'
  | 'first_steps'
  | 'unstaffed'
  | 'locked'
  | 'not_yours'
  | 'staff_only'
  | 'not_on_this_case'
  | 'claimed_by_someone_else'
  | 'own_words'
  | 'no_screen_yet'
  | 'workshop_over'
  | 'own_workshop'
  | 'no_seat'
  | 'in_waiting_room'
  | 'not_admitted'
  | 'not_published'
  | 'not_on_stage'
  | 'not_yet'
  | 'practice_over'
  | 'not_over'
  | 'answers_closed'
  | 'credential_missing'
  | 'safety_moderator_missing'
  | 'safety_moderator_away'
  | 'feedback_closed'
  | 'room_excluded'
  | 'room_closed'
  | 'room_paused'
  | 'chat_hosts_only'
  | 'chat_off'
  | 'self'
  | 'removed_from_room'
  | 'muted'
  | 'only_imminent'
  | 'needs_second_person';

/** Every rule is a pure function of who acts and of the facts it names. */
export type PolicyRules = Record<string, (actor: Actor, facts: never) => Ruling>;

/** Turns a no into its typed refusal. */
export function refusalOf(ruling: Exclude<Ruling, 'yes'>, detail: RefusalDetail = {}): Error {
  if (ruling === 'hidden') return new NotFound();
  if (ruling === 'sign_in' || ruling === 'second_factor') return new Unauthenticated(ruling);
  return new Forbidden(ruling, undefined, detail);
}

/** The first answer that is not yes, else yes: rules read as a list of conditions. */
export function firstRefusal(...rulings: readonly Ruling[]): Ruling {
  return rulings.find((ruling) => ruling !== 'yes') ?? 'yes';
}

/** Signed in, nothing more. Open to suspended and banned people: appeals, own words, export, help. */
export function signedIn(actor: Actor): Ruling {
  return actor.kind === 'member' && !isGone(actor) ? 'yes' : 'sign_in';
}

/** Nobody comes back to it: an account that was deleted, or is kept in memory of its person. */
function isGone({ lifeState }: Member): boolean {
  return lifeState === 'deleted' || lifeState === 'in_memoriam';
}

/** Holds one of these roles, for whatever place; whoever has yet to show the second factor is asked for it. */
export function holdsSomewhere(actor: Actor, roles: readonly Role[]): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.grants.some((grant) => roles.includes(grant.role))) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

/** Holds one of these roles for the whole place. */
export function holdsForPlace(actor: Actor, roles: readonly Role[]): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (holds(actor, roles)) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

/** May read what members read: confirmed, let in, not shut out. */
export function mayRead(actor: Actor): Ruling {
  if (actor.kind === 'guest' || isGone(actor)) return 'sign_in';
  if (!actor.isConfirmed) return 'unconfirmed';
  if (!actor.isApproved) return 'waiting_for_approval';
  if (actor.lifeState === 'suspended') return 'suspended';
  if (actor.lifeState === 'banned') return 'banned';
  return 'yes';
}

/** May write where others read. */
export function mayWrite(actor: Actor, isReadOnly: (member: Member) => boolean): Ruling {
  const reading = mayRead(actor);
  if (reading !== 'yes') return reading;
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.lifeState !== 'active') return 'account_paused';
  return isReadOnly(actor) ? 'read_only' : 'yes';
}
