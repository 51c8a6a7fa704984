import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { checkOutside, OutboundFailed } from '../../platform/outbound.ts';
import type { PushDevice } from '../../platform/web-push.ts';

const MAX_ENDPOINT = 1_000;
/** An uncompressed point of P-256, and sixteen random bytes. Source: RFC 8291. */
const KEY_BYTES = { p256dh: 65, auth: 16 } as const;

/** Lets through what a browser gives for pushes. @throws {InvalidInput} for keys that are none or an address that may not be called. */
export async function checkDevice({ config }: Pick<Ctx, 'config'>, device: PushDevice): Promise<void> {
  if (!isKey(device.p256dh, KEY_BYTES.p256dh)) throw new InvalidInput('p256dh', 'not_a_device');
  if (!isKey(device.auth, KEY_BYTES.auth)) throw new InvalidInput('auth', 'not_a_device');
  if (device.endpoint.length > MAX_ENDPOINT) throw new InvalidInput('endpoint', 'not_a_device');
  await checkOutside(device.endpoint, config.isTrial).catch((error: unknown) => {
    throw error instanceof OutboundFailed ? new InvalidInput('endpoint', 'address_not_allowed') : error;
  });
}

function isKey(text: string, bytes: number): boolean {
  return /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes;
}
