import type { SignOffKind } from '@between/rules/sign-offs.ts';
import type { Ctx } from '../../platform/context.ts';
import { Forbidden, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { canAnswer, type SignOffRow } from './sign-offs.model.ts';
import { visibleWaiting } from './sign-offs.queries.ts';

/** A step that waits for somebody like the actor. @throws {NotFound} for one that is over or unknown to them. @throws {Forbidden} `not_on_this_case`. */
export async function loadSignOff(ctx: Ctx, one: { kind: SignOffKind; id: string }): Promise<SignOffRow> {
  authorize(ctx.actor, 'signOff.list', null);

  const [row] = await visibleWaiting(ctx.db, ctx.actor, { now: ctx.clock.now(), one });
  if (row === undefined) throw new NotFound();
  if (!canAnswer(ctx.actor, row)) throw new Forbidden('not_on_this_case');
  return row;
}
