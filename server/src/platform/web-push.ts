import webpush from 'web-push';
import type { Config } from '../config.ts';
import { callOutside } from './outbound.ts';

/** A browser that asked for pushes. */
export interface PushDevice {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface Push {
  /** Ids and codes only: a push service is somebody else's house (R25). */
  body: Record<string, string>;
  /** Seconds it is kept for a device without a connection. */
  keptSeconds: number;
  urgency: 'normal' | 'high';
  /** A later one of the same topic takes the place of one that still waits. At most 32 letters. */
  topic: string;
}

/** How one push ended. `gone`: the address is no more, another try cannot help. */
export type PushOutcome = { kind: 'sent' } | { kind: 'failed' | 'gone'; failure: string };

/** Web Push: encrypted for the device, signed with our VAPID key, sent through our own door. @throws {OutboundFailed} */
export async function sendWebPush(
  config: Pick<Config, 'vapid' | 'publicOrigin' | 'mail' | 'isTrial'>,
  device: PushDevice,
  push: Push,
  signal: AbortSignal,
): Promise<PushOutcome> {
  if (config.vapid === null) return { kind: 'failed', failure: 'no_key' };

  const { endpoint, headers, body } = webpush.generateRequestDetails(
    { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
    JSON.stringify(push.body),
    {
      vapidDetails: { subject: contactOf(config), ...config.vapid },
      TTL: push.keptSeconds,
      urgency: push.urgency,
      topic: push.topic,
      contentEncoding: 'aes128gcm',
    },
  );
  const answer = await callOutside(
    { address: endpoint, method: 'POST', headers: textHeaders(headers), body, signal },
    config.isTrial,
  );
  if (answer.status === 404 || answer.status === 410) return { kind: 'gone', failure: 'device_gone' };
  return answer.status < 300 ? { kind: 'sent' } : { kind: 'failed', failure: `status_${answer.status}` };
}

/** Where a push service may write to whoever runs this place. */
function contactOf({ publicOrigin, mail }: Pick<Config, 'publicOrigin' | 'mail'>): string {
  if (publicOrigin.isSecure) return publicOrigin.origin;
  return `mailto:${/<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from}`;
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
