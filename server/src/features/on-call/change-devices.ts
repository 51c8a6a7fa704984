import { MAX_DEVICES } from '@between/rules/on-call.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import type { PushDevice } from '../../platform/web-push.ts';
import { authorize } from '../../policy/authorize.ts';
import { checkDevice } from './check-device.ts';
import { deleteDevice, type DeviceRow, devicesOf, upsertDevice } from './devices.queries.ts';

export interface MyDevices {
  pushKey: string | null;
  devices: DeviceRow[];
}

/** Devices the actor is called on. @throws {Forbidden} `staff_only`. */
export async function readDevices(ctx: Ctx): Promise<MyDevices> {
  const actor = called(ctx);
  return { pushKey: ctx.config.vapid?.publicKey ?? null, devices: await devicesOf(ctx.db, actor.id, MAX_DEVICES) };
}

/** Has the actor called on this browser too. @throws {InvalidInput} for keys that are none or an address that may not be called. @throws {Conflict} `too_many_devices`. */
export async function addDevice(ctx: Ctx, { endpoint, p256dh, auth }: PushDevice): Promise<MyDevices> {
  const actor = called(ctx);

  await checkDevice(ctx, { endpoint, p256dh, auth });
  if ((await devicesOf(ctx.db, actor.id, MAX_DEVICES)).length >= MAX_DEVICES) throw new Conflict('too_many_devices');

  const id = ctx.ids.uuid();
  const at = ctx.clock.now();
  const deviceLabel = ctx.request.deviceLabel;
  await transaction(ctx.db, (tx) =>
    upsertDevice(tx, { id, accountId: actor.id, endpoint, p256dh, auth, deviceLabel, at }),
  );
  return readDevices(ctx);
}

/** @throws {NotFound} for a device of somebody else. */
export async function removeDevice(ctx: Ctx, id: string): Promise<MyDevices> {
  const actor = called(ctx);

  if (!(await transaction(ctx.db, (tx) => deleteDevice(tx, id, actor.id)))) throw new NotFound();
  return readDevices(ctx);
}

function called({ actor }: Ctx) {
  authorize(actor, 'device.change', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}
