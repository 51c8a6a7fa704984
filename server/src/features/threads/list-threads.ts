import type { Ctx } from '../../platform/context.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { hiddenTopics } from '../filters/filters.model.ts';
import { readerFilters } from '../filters/reader-filters.ts';
import type { ThreadRow } from './threads.model.ts';
import { type ThreadListRequest, threadsOfGroup } from './threads.queries.ts';

/** A page of the threads of a group the actor may read, without those the reader's filters hide. */
export async function listThreads(
  ctx: Ctx,
  groupId: string,
  filter: ThreadListRequest['filter'],
  args: PageArguments,
): Promise<Page<ThreadRow>> {
  const page = pageRequest(args);
  const filters = await readerFilters(ctx);
  const hidden = { topics: hiddenTopics(filters), isHardDay: filters.isHardDay };
  const rows = await threadsOfGroup(ctx.db, ctx.actor, { groupId, filter, page, hidden });
  return pageOf(rows, page, (thread) => ({
    at: filter === 'waiting' ? thread.createdAt : thread.lastPostAt,
    id: thread.id,
  }));
}
