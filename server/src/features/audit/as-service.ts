import type { RequestFacts, Services } from '../../platform/context.ts';
import { type Actor, GUEST } from '../../policy/actor.ts';

/** Who takes a step: a person with their request, or the service when a time has come. */
export type StepContext = Pick<Services, 'clock' | 'ids' | 'live'> & { actor: Actor; request: RequestFacts };

const NO_REQUEST: RequestFacts = { requestId: 'service', clientAddress: '', deviceLabel: '', sessionToken: null };

/** The same services without a person: the record says that the service acted. */
export function asService(ctx: Pick<Services, 'clock' | 'ids' | 'live'>): StepContext {
  return { clock: ctx.clock, ids: ctx.ids, live: ctx.live, actor: GUEST, request: NO_REQUEST };
}
