import { isHigher } from '@between/rules/safety.ts';
import type { Taken } from '../../platform/intake.ts';
import { Forbidden } from '../../platform/errors.ts';
import type { Action, FactsOf } from '../../policy/actions.ts';
import type { Actor } from '../../policy/actor.ts';
import { refusalFor, rulingOf } from '../../policy/authorize.ts';
import type { Ruling } from '../../policy/ruling.ts';

/** Nobody writes there now: what calls people at once is taken out of sight, and nothing else. */
type SetAside = 'unstaffed' | 'chat_off' | 'chat_hosts_only';
export function isSetAside(ruling: Ruling): ruling is SetAside {
  return ruling === 'unstaffed' || ruling === 'chat_off' || ruling === 'chat_hosts_only';
}

type Writing = Extract<Action, 'thread.start' | 'thread.reply' | 'room.say'>;

/**
 * As `authorize`, but that a place closed for want of people, or a room for whoever is read first, is no refusal yet: the
 * words have to be looked at before.
 * @returns whether the place is closed. @throws {NotFound|Forbidden|Unauthenticated}
 */
export function authorizeToWrite<A extends Writing>(actor: Actor, action: A, facts: FactsOf<A>): boolean {
  const ruling = rulingOf(actor, action, facts);
  if (ruling !== 'yes' && ruling !== 'reviewed_first' && !isSetAside(ruling)) throw refusalFor(actor, ruling);
  return ruling === 'unstaffed';
}

/** What becomes of words where nobody is on duty and the group is closed. @throws {Forbidden} `unstaffed`: nothing is lost, the draft stays. */
export function takeWhileClosed<T extends Taken>(words: T): T {
  const held = heldWhileClosed(words);
  if (held === null) throw new Forbidden('unstaffed');
  return held;
}

/**
 * Words that ask for people at once are never refused (R22, R27): they wait out of sight and call whoever is on call.
 * What encourages others waits as it would anywhere (R10). Null for everything else. Pure.
 */
export function heldWhileClosed<T extends Taken>(words: T): T | null {
  if (words.holdReason === 'encouragement') return words;
  const level = words.verdict?.level ?? 'none';
  return isHigher(level, 'concern') ? { ...words, visibility: 'held', holdReason: 'imminent' } : null;
}
