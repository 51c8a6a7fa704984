import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { type MyDevices, readDevices } from './change-devices.ts';
import { sendServicePage } from './send-service-page.ts';

/** Calls the actor as a crisis case would, on every device and by mail, and says that it is a test. */
export async function sendTestPage(ctx: Ctx): Promise<MyDevices> {
  const { actor } = ctx;
  authorize(actor, 'device.change', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const page = { kind: 'test', subject: null, askedBy: actor.id, at } as const;
    await sendServicePage(ctx, tx, page, { people: [actor.id], webhookKind: null });
  });
  return readDevices(ctx);
}
