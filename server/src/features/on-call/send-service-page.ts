import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { insertDeliveries } from './deliveries.queries.ts';
import { insertServicePage } from './due-pages.queries.ts';

type ServicePage = Omit<Parameters<typeof insertServicePage>[1], 'id'>;
type ToWhom = Pick<Parameters<typeof insertDeliveries>[2], 'people' | 'webhookKind'>;

/** A call that no crisis case asked for: kept, handed to every channel these people chose, and shown at once where they are signed in. @returns its id */
export async function sendServicePage(
  ctx: Pick<Services, 'ids' | 'live'>,
  tx: Tx,
  page: ServicePage,
  { people, webhookKind }: ToWhom,
): Promise<string> {
  const id = ctx.ids.uuid();
  await insertServicePage(tx, { ...page, id });
  await insertDeliveries(tx, ctx.ids, { pageId: id, people, webhookKind, at: page.at });
  announce(tx, ctx, (live) => {
    for (const accountId of people) live.notice(`account:${accountId}`, 'page.changed', {});
  });
  return id;
}
