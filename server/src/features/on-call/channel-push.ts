import { sendWebPush } from '../../platform/web-push.ts';
import type { ChannelContext, Outcome } from './channels.ts';
import type { Outgoing } from './deliveries.queries.ts';

/** Seconds a push service keeps a call for a phone without a connection: longer, and it would come after everything is over. */
const KEPT_SECONDS = 30 * 60;

/** Calls somebody on a device. What the push holds is an id (R25). */
export async function sendPush(
  { config }: ChannelContext,
  { page, crisisCaseId, caseId, device }: Outgoing,
  signal: AbortSignal,
): Promise<Outcome> {
  if (device === null) return { kind: 'gone', failure: 'no_device' };
  return sendWebPush(
    config,
    device,
    {
      body: heldBy(page.kind, crisisCaseId, caseId),
      keptSeconds: KEPT_SECONDS,
      urgency: 'high',
      // One call is one notification, however often it was tried.
      topic: page.id.replaceAll('-', ''),
    },
    signal,
  );
}

/** A crisis case, a case of the desk, or the kind alone. */
function heldBy(kind: string, crisisCaseId: string | null, deskCaseId: string | null): Record<string, string> {
  if (crisisCaseId !== null) return { caseId: crisisCaseId };
  return deskCaseId === null ? { kind } : { kind, deskCaseId };
}
