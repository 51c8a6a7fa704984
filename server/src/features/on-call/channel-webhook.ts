import { createHmac } from 'node:crypto';
import { callOutside } from '../../platform/outbound.ts';
import type { ChannelContext, Outcome } from './channels.ts';
import type { Outgoing } from './deliveries.queries.ts';

/** Names of what a webhook is told; a test says that it is one. */
const KIND_NAMES = {
  crisis: 'crisis.page',
  acknowledged: 'crisis.acknowledged',
  alarm: 'alarm',
  case: 'case',
  test: 'test',
  drill: 'drill',
} as const satisfies Record<Outgoing['page']['kind'], string>;

/** A signed POST that holds ids, a kind and an instant, nothing else (R25, OP30). */
export async function sendWebhook(ctx: ChannelContext, delivery: Outgoing, signal: AbortSignal): Promise<Outcome> {
  const { page, crisisCaseId, webhook } = delivery;
  if (webhook === null) return { kind: 'gone', failure: 'removed' };
  const secret = await ctx.vault.open(ctx.db, { kind: 'webhook', id: webhook.id }, webhook.secretSealed);
  if (secret === null) return { kind: 'gone', failure: 'no_key' };

  const body = JSON.stringify({
    id: page.id,
    kind: KIND_NAMES[page.kind],
    caseId: crisisCaseId,
    at: page.dueAt.toISOString(),
  });
  const headers = {
    'content-type': 'application/json',
    'between-signature': signatureOf(secret, body, ctx.clock.now()),
  };
  const answer = await callOutside(
    { address: webhook.address, method: 'POST', headers, body: Buffer.from(body), signal },
    ctx.config.isTrial,
  );
  return answer.status >= 200 && answer.status < 300
    ? { kind: 'sent' }
    : { kind: 'failed', failure: `status_${answer.status}` };
}

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`, so that nobody can send it again later unnoticed. */
export function signatureOf(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
