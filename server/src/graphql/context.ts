import type { Ctx, RequestFacts, Services } from '../platform/context.ts';
import { actorOf } from '../features/accounts/sessions.ts';
import { GUEST } from '../policy/actor.ts';

export type { Ctx };

/** The context of one request: who acts is read once, from the session cookie. */
export async function makeContext(
  services: Services,
  request: RequestFacts,
  setCookie: (line: string) => void,
): Promise<Ctx> {
  const ctx: Ctx = { ...services, actor: GUEST, request, setCookie, loaders: new Map() };
  ctx.actor = await actorOf(ctx);
  return ctx;
}
