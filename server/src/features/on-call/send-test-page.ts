import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { type MyDevices, readDevices } from './change-devices.ts';
import { insertDeliveries } from './deliveries.queries.ts';
import { insertServicePage } from './due-pages.queries.ts';

/** Calls the actor as a crisis case would, on every device and by mail, and says that it is a test. */
export async function sendTestPage(ctx: Ctx): Promise<MyDevices> {
  const { actor } = ctx;
  authorize(actor, 'device.change', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const id = ctx.ids.uuid();
    await insertServicePage(tx, { id, kind: 'test', subject: null, askedBy: actor.id, at });
    await insertDeliveries(tx, ctx.ids, { pageId: id, people: [actor.id], webhookKind: null, at });
    announce(tx, ctx, (live) => live.notice(`account:${actor.id}`, 'page.changed', {}));
  });
  return readDevices(ctx);
}
