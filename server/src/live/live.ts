import { createHmac } from 'node:crypto';
import type { NoticeKind, Topic } from '@between/live-protocol/events.ts';
import type { Services } from '../platform/context.ts';
import type { LivePort } from '../platform/live-port.ts';
import { type Bus, noBus } from './bus.ts';
import { Hub } from './hub.ts';
import { mayWatch } from './topics.ts';

/** The live side of one node: what the rest of the server tells goes to its own sockets and over the bus to the others. */
export class Live implements LivePort {
  readonly hub: Hub;
  readonly bus: Bus;

  private constructor(hub: Hub, bus: Bus) {
    this.hub = hub;
    this.bus = bus;
  }

  /** @param secretKey names the channel of this community: nodes with the same key belong together. */
  static async start(services: Omit<Services, 'live'>, secretKey: Buffer): Promise<Live> {
    const { config, ids, log } = services;
    const nodeId = ids.uuid();
    const bus = config.redisUrl === null ? noBus : await redisBus(config.redisUrl, { nodeId, secretKey, log });
    const hub = new Hub({
      services,
      bus,
      nodeId,
      mayWatch: (connection, topic) => mayWatch(services, connection.actor, topic),
    });
    return new Live(hub.start(), bus);
  }

  notice(topic: Topic, kind: NoticeKind, ids: Record<string, string | number>): void {
    this.hub.tell({ k: 'notice', topic, kind, ids });
  }

  roomChanged(roomId: string, head: number): void {
    this.hub.tell({ k: 'lines', room: roomId, head });
  }

  captionsChanged(roomId: string, head: number): void {
    this.hub.tell({ k: 'captions', room: roomId, head });
  }

  roomState(roomId: string): void {
    this.hub.tell({ k: 'room', room: roomId });
  }

  recheck(accountIds: readonly string[]): void {
    if (accountIds.length > 0) this.hub.tell({ k: 'recheck', accounts: accountIds });
  }

  async close(): Promise<void> {
    await this.hub.stop();
    await this.bus.close();
  }
}

/** Loaded only by who has one. */
async function redisBus(
  url: string,
  { nodeId, secretKey, log }: { nodeId: string; secretKey: Buffer; log: Services['log'] },
): Promise<Bus> {
  const { RedisBus } = await import('./redis-bus.ts');
  const channel = `between:live:${createHmac('sha256', secretKey).update('live bus').digest('hex').slice(0, 16)}`;
  return new RedisBus({ url, channel, nodeId, log });
}
