import { MAX_DEVICES } from '@between/rules/on-call.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { checkOutside, OutboundFailed } from '../../platform/outbound.ts';
import { authorize } from '../../policy/authorize.ts';
import { deleteDevice, type DeviceRow, devicesOf, upsertDevice } from './devices.queries.ts';

export interface MyDevices {
  pushKey: string | null;
  devices: DeviceRow[];
}

export interface NewDevice {
  endpoint: string;
  p256dh: string;
  auth: string;
}

const MAX_ENDPOINT = 1_000;
/** An uncompressed point of P-256, and sixteen random bytes. Source: RFC 8291. */
const KEY_BYTES = { p256dh: 65, auth: 16 } as const;

/** Devices the actor is called on. @throws {Forbidden} `staff_only`. */
export async function readDevices(ctx: Ctx): Promise<MyDevices> {
  const actor = called(ctx);
  return { pushKey: ctx.config.vapid?.publicKey ?? null, devices: await devicesOf(ctx.db, actor.id, MAX_DEVICES) };
}

/** Has the actor called on this browser too. @throws {InvalidInput} for keys that are none or an address that may not be called. @throws {Conflict} `too_many_devices`. */
export async function addDevice(ctx: Ctx, { endpoint, p256dh, auth }: NewDevice): Promise<MyDevices> {
  const actor = called(ctx);

  if (!isKey(p256dh, KEY_BYTES.p256dh)) throw new InvalidInput('p256dh', 'not_a_device');
  if (!isKey(auth, KEY_BYTES.auth)) throw new InvalidInput('auth', 'not_a_device');
  if (endpoint.length > MAX_ENDPOINT) throw new InvalidInput('endpoint', 'not_a_device');
  await checkOutside(endpoint, ctx.config.isTrial).catch((error: unknown) => {
    throw error instanceof OutboundFailed ? new InvalidInput('endpoint', 'address_not_allowed') : error;
  });
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

function isKey(text: string, bytes: number): boolean {
  return /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes;
}
