import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { casesThatWait } from './first-reply.queries.ts';

const WAITING = Symbol('first-reply.waiting');

/** Whether the words of a case still wait for a first reply that a moderator was asked for. One query for a whole queue. */
export async function waitingAmong(ctx: Ctx, caseId: string): Promise<boolean> {
  const load = loaderOf(ctx, WAITING, () =>
    loader(async (ids: readonly string[]) => {
      const waiting = new Set(await casesThatWait(ctx.db, ids));
      return ids.map((id) => waiting.has(id));
    }),
  );
  return load(caseId);
}
