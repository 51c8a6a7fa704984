import type { PageChannel } from '@between/rules/on-call.ts';
import type { Services } from '../../platform/context.ts';
import type { Db } from '../../platform/db.ts';
import { OutboundFailed } from '../../platform/outbound.ts';
import { sendToCanary } from './channel-canary.ts';
import { makePageMail, type PageMail } from './channel-mail.ts';
import { sendPush } from './channel-push.ts';
import { sendWebhook } from './channel-webhook.ts';
import type { Outgoing } from './deliveries.queries.ts';

/** What a channel may use: the pager's own connections, so that nothing else can hold it up. */
export interface ChannelContext extends Pick<Services, 'config' | 'clock' | 'ids' | 'vault' | 'live'> {
  db: Db;
}

/** How one try ended. `gone`: the address is no more, another try cannot help. */
export type Outcome = { kind: 'sent' } | { kind: 'failed' | 'gone'; failure: string };

export const SENT: Outcome = { kind: 'sent' };

/** One way to a person or service. It may throw; the pager turns that into a code. */
export type Channel = (ctx: ChannelContext, delivery: Outgoing, signal: AbortSignal) => Promise<Outcome>;

export interface Channels {
  send: Channel;
  close(): void;
}

/** Every channel behind one door. */
export function makeChannels(ctx: ChannelContext): Channels {
  const mail: PageMail = makePageMail(ctx);
  const byName: Record<PageChannel, Channel> = {
    in_app: () => Promise.resolve(SENT),
    push: sendPush,
    mail: mail.send,
    webhook: sendWebhook,
    canary: sendToCanary,
  };
  return { send: (given, delivery, signal) => byName[delivery.channel](given, delivery, signal), close: mail.close };
}

/** A code for why a try failed: never what the other side said. */
export function failureOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof OutboundFailed) return error.reason;
  return signal.aborted ? 'timeout' : 'unreachable';
}
