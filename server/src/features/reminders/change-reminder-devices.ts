import { MAX_DEVICES } from '@between/rules/on-call.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound, Unauthenticated } from '../../platform/errors.ts';
import type { PushDevice } from '../../platform/web-push.ts';
import { authorize } from '../../policy/authorize.ts';
import type { Member } from '../../policy/actor.ts';
import { checkDevice } from '../on-call/check-device.ts';
import {
  deleteReminderDevice,
  type ReminderDevice,
  reminderDevicesOf,
  upsertReminderDevice,
} from './reminder-devices.queries.ts';

export interface ReminderDevices {
  /** Null where this place has no keys for push. */
  pushKey: string | null;
  devices: ReminderDevice[];
}

/** Devices on which the actor's reminders are shown. @throws {Unauthenticated} */
export async function readReminderDevices(ctx: Ctx): Promise<ReminderDevices> {
  const { id } = memberOf(ctx);
  return {
    pushKey: ctx.config.vapid?.publicKey ?? null,
    devices: await reminderDevicesOf(ctx.db, id, MAX_DEVICES),
  };
}

/** For the file of its owner (ME49): names and days, never addresses. */
export async function exportReminderDevices({ db }: Pick<Ctx, 'db'>, accountId: string): Promise<ReminderDevice[]> {
  return reminderDevicesOf(db, accountId, MAX_DEVICES);
}

/**
 * Shows reminders on this browser too, until this session ends.
 * @throws {InvalidInput} for what is no device. @throws {Conflict} `too_many_devices`.
 */
export async function addReminderDevice(ctx: Ctx, { endpoint, p256dh, auth }: PushDevice): Promise<ReminderDevices> {
  const { id: accountId, sessionId } = memberOf(ctx);

  await checkDevice(ctx, { endpoint, p256dh, auth });

  const row = { id: ctx.ids.uuid(), accountId, sessionId, endpoint, p256dh, auth };
  const more = { deviceLabel: ctx.request.deviceLabel, createdAt: ctx.clock.now() };
  await transaction(ctx.db, async (tx) => {
    await upsertReminderDevice(tx, { ...row, ...more });
    const all = await reminderDevicesOf(tx, accountId, MAX_DEVICES + 1);
    if (all.length > MAX_DEVICES) throw new Conflict('too_many_devices');
  });
  return readReminderDevices(ctx);
}

/** @throws {NotFound} for a device of somebody else. */
export async function removeReminderDevice(ctx: Ctx, id: string): Promise<ReminderDevices> {
  const { id: accountId } = memberOf(ctx);

  if (!(await deleteReminderDevice(ctx.db, id, accountId))) throw new NotFound();
  return readReminderDevices(ctx);
}

function memberOf({ actor }: Ctx): Member {
  authorize(actor, 'private.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}
