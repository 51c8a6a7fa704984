import type { Topic, WatchTopic } from '@between/live-protocol/events.ts';
import type { Services } from '../platform/context.ts';
import type { Member } from '../policy/actor.ts';
import { may } from '../policy/authorize.ts';
import { mayLookAtCase } from '../features/moderation/may-look-at-case.ts';
import { mayWatchWorkshop } from '../features/workshops/may-watch-workshop.ts';

/** A topic as the server addresses it: `me` is the account's own. */
export function addressOf(topic: WatchTopic, actor: Member): Topic {
  return topic === 'me' ? `account:${actor.id}` : topic;
}

/** A topic as the client knows it. */
export function topicOf(address: Topic): WatchTopic {
  return isOwn(address) ? 'me' : address;
}

function isOwn(address: Topic): address is `account:${string}` {
  return address.startsWith('account:');
}

/** Whether somebody may hear of a topic now. A notice holds ids only, and what is fetched after it is checked again. */
export async function mayWatch(
  services: Pick<Services, 'db' | 'clock'>,
  actor: Member,
  address: Topic,
): Promise<boolean> {
  if (isOwn(address)) return address === `account:${actor.id}`;
  if (address === 'queue') return may(actor, 'desk.open', null);
  const [kind, id = ''] = address.split(':', 2);
  if (kind === 'case') return may(actor, 'desk.open', null) && mayLookAtCase(services, actor, id);
  return may(actor, 'member.read', null) && mayWatchWorkshop(services, actor, id);
}
