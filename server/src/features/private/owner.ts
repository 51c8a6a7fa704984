import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';

/** Whose private entries this request may see: the actor's own, and no other's. @throws {Unauthenticated} */
export function ownerOf({ actor }: Pick<Ctx, 'actor'>): string {
  authorize(actor, 'private.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor.id;
}
