import { type Ctx, loaderOf } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { hasAcceptedFirstPostDocuments } from '../accounts/first-steps.ts';
import { openingsOf } from './posts.queries.ts';
import type { PostRow, ThreadRow } from './threads.model.ts';
import { idOf, threadsByIds } from './threads.queries.ts';

const OPENING = Symbol('threads.opening');
const THREAD = Symbol('threads.thread');
const FIRST_STEPS = Symbol('threads.firstSteps');

/** The words that opened a thread the actor may read; one query for a whole list. */
export async function openingOf(ctx: Ctx, threadId: string): Promise<PostRow> {
  const load = loaderOf(ctx, OPENING, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await openingsOf(ctx.db, idOf(ctx.actor), ids), (row) => row.threadId),
    ),
  );
  const row = await load(threadId);
  if (row === null) throw new NotFound();
  return row;
}

/** A thread among those the actor may read; one query for a whole list. */
export async function threadOf(ctx: Ctx, threadId: string): Promise<ThreadRow> {
  const load = loaderOf(ctx, THREAD, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await threadsByIds(ctx.db, ctx.actor, ids), (row) => row.id)),
  );
  const row = await load(threadId);
  if (row === null) throw new NotFound();
  return row;
}

/** Whether the actor accepted what comes before a first post; read once a request. */
export function hasFirstSteps(ctx: Ctx): Promise<boolean> {
  return loaderOf(ctx, FIRST_STEPS, () => hasAcceptedFirstPostDocuments(ctx));
}
