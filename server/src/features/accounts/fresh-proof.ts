import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { isProofFresh } from '../../policy/account.policy.ts';
import type { Member } from '../../policy/actor.ts';
import { authorize } from '../../policy/authorize.ts';

/** Somebody signed in. @throws {Unauthenticated} for a guest. */
export function requireMember(ctx: Pick<Ctx, 'actor'>): Member {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}

/** Somebody who proved who they are in the last ten minutes. @throws {Unauthenticated} `sign_in` or `prove_again`. */
export function requireFreshProof(ctx: Pick<Ctx, 'actor' | 'clock'>): Member {
  const actor = requireMember(ctx);
  if (!isProofFresh(actor.provedAt, ctx.clock.now())) throw new Unauthenticated('prove_again');
  return actor;
}
