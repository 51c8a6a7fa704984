import { REAUTHENTICATION_MINUTES } from '@between/rules/accounts.ts';
import { type Actor, holds, isRestricted } from './actor.ts';
import { firstRefusal, holdsForPlace, mayRead, mayWrite, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

/** Facts of an act that asks for a fresh proof of identity. */
export interface FreshProof {
  now: Date;
}

/** True when the last proof is young enough for export, e-mail change, deletion and role changes. */
export function isProofFresh(provedAt: Date, now: Date): boolean {
  return now.getTime() - provedAt.getTime() <= REAUTHENTICATION_MINUTES * 60_000;
}

function operate(actor: Actor): Ruling {
  return holdsForPlace(actor, ['operator']);
}

export const accountPolicy = {
  /** Own settings, sessions, notices, reports, export: open to suspended and banned people too. */
  'account.own': (actor: Actor): Ruling => signedIn(actor),
  /** Reading what members read, before anything is known about a single thing. */
  'member.read': (actor: Actor): Ruling => mayRead(actor),
  /** Reading other members' profiles. */
  'profile.read': (actor: Actor, facts: { isBlockedPair: boolean }): Ruling =>
    firstRefusal(mayRead(actor), facts.isBlockedPair ? 'hidden' : 'yes'),
  /** One's own words on one's own profile. */
  'profile.write': (actor: Actor): Ruling => mayWrite(actor, (member) => isRestricted(member, ['read_only'])),
  'profile.block': (actor: Actor, facts: { accountId: string }): Ruling =>
    firstRefusal(mayRead(actor), actor.kind === 'member' && actor.id === facts.accountId ? 'self' : 'yes'),
  'site.operate': operate,
  /** Inviting staff: an operator for every role, a lead for desk and group roles. Nobody of the desk chooses who looks at them from outside. */
  'staff.invite': (actor: Actor, facts: { role: string }): Ruling => {
    const isTheirs = !['operator', 'lead', 'reviewer'].includes(facts.role);
    if (holds(actor, ['lead']) && isTheirs) return 'yes';
    return operate(actor);
  },
} satisfies PolicyRules;
