import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import { may } from '../../policy/authorize.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import type { ShownMessage } from './host-messages.model.ts';
import { messagesOf } from './host-messages.queries.ts';

const MESSAGES = Symbol('host-messages.of');

/** What the host wrote: all of it for those who hold the workshop, what was sent for those with a seat, nothing for others. */
export async function readMessages(ctx: Ctx, workshop: WorkshopRow): Promise<ShownMessage[]> {
  const facts = await workshopStanding(ctx, workshop);
  const isTheirs = may(ctx.actor, 'workshop.manage', facts);
  if (!isTheirs && !may(ctx.actor, 'hostMessage.read', facts)) return [];
  const load = loaderOf(ctx, MESSAGES, () =>
    loader(async (ids: readonly string[]) => {
      const rows = await messagesOf(ctx.db, ids);
      return ids.map((id) => rows.filter(({ workshopId }) => workshopId === id));
    }),
  );
  const rows = await load(workshop.id);
  return rows.filter(({ state }) => isTheirs || state === 'sent').map((row) => ({ ...row, isTheirs }));
}
