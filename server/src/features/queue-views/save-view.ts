import { QUEUE_VIEW_NAME_CHARS, QUEUE_VIEWS_MOST } from '@between/rules/queue.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { type QueueFilterInput, takeFilter } from '../moderation/filter-queue.ts';
import { actorId } from '../moderation/load-case.ts';
import { insertView, ownViews, sharedViews } from './queue-views.queries.ts';

export interface SaveQueueView {
  name: string;
  filter: QueueFilterInput;
  isShared?: boolean | null | undefined;
}

/**
 * Keeps a filter of the queue under a name; a lead may share it with the whole desk.
 * @throws {Forbidden} for sharing without being a lead. @throws {InvalidInput} `empty`, `too_long`, `too_many`, `unknown_code`.
 */
export async function saveView(ctx: Ctx, input: SaveQueueView): Promise<void> {
  const isShared = input.isShared === true;
  authorize(ctx.actor, isShared ? 'queue.share' : 'desk.open', null);

  const name = input.name.replaceAll(/\s+/gu, ' ').trim();
  if (name === '') throw new InvalidInput('name', 'empty');
  if (name.length > QUEUE_VIEW_NAME_CHARS) throw new InvalidInput('name', 'too_long');
  const filter = takeFilter(input.filter);
  const accountId = actorId(ctx);

  await transaction(ctx.db, async (tx) => {
    const there = isShared ? await sharedViews(tx) : await ownViews(tx, accountId);
    if (there.length >= QUEUE_VIEWS_MOST) throw new InvalidInput('name', 'too_many');
    await insertView(tx, { id: ctx.ids.uuid(), accountId, name, filter, isShared, createdAt: ctx.clock.now() });
  });
}
