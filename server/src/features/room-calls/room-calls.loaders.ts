import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { crisesOfCalls } from './room-calls.queries.ts';

const CRISES = Symbol('room-calls.crises');

/** The crisis case that a call became; null while it is none. One query for all calls of a room. */
export async function crisisOfCall(ctx: Ctx, callId: string): Promise<string | null> {
  const load = loaderOf(ctx, CRISES, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await crisesOfCalls(ctx.db, ids), (row) => row.callId)),
  );
  return (await load(callId))?.crisisCaseId ?? null;
}
