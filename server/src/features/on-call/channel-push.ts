import webpush from 'web-push';
import { callOutside } from '../../platform/outbound.ts';
import type { ChannelContext, Outcome } from './channels.ts';
import type { Outgoing } from './deliveries.queries.ts';

/** Seconds a push service keeps a call for a phone without a connection: longer, and it would come after everything is over. */
const KEPT_SECONDS = 30 * 60;

/** Web Push: encrypted for the device, signed with our VAPID key, sent through our own door. What it holds is an id (R25). */
export async function sendPush(
  { config }: ChannelContext,
  { page, crisisCaseId, caseId, device }: Outgoing,
  signal: AbortSignal,
): Promise<Outcome> {
  if (device === null) return { kind: 'gone', failure: 'no_device' };
  if (config.vapid === null) return { kind: 'failed', failure: 'no_key' };

  const { endpoint, headers, body } = webpush.generateRequestDetails(
    { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
    JSON.stringify(heldBy(page.kind, crisisCaseId, caseId)),
    {
      vapidDetails: { subject: contactOf(config), ...config.vapid },
      TTL: KEPT_SECONDS,
      urgency: 'high',
      // One call is one notification, however often it was tried.
      topic: page.id.replaceAll('-', ''),
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

/** A crisis case, a case of the desk, or the kind alone. */
function heldBy(kind: string, crisisCaseId: string | null, deskCaseId: string | null): Record<string, string> {
  if (crisisCaseId !== null) return { caseId: crisisCaseId };
  return deskCaseId === null ? { kind } : { kind, deskCaseId };
}

/** Where a push service may write to whoever runs this place. */
function contactOf({ publicOrigin, mail }: ChannelContext['config']): string {
  if (publicOrigin.isSecure) return publicOrigin.origin;
  return `mailto:${/<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from}`;
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
