import { createHmac } from 'node:crypto';
import { RELAY_HOURS } from '@between/rules/media.ts';
import type { Services } from '../../platform/context.ts';

export interface IceServer {
  urls: string[];
  username: string | null;
  credential: string | null;
}

/** Relays for people behind strict networks, with a password for this evening, as coturn's `use-auth-secret` reads it. */
export function iceServersFor({ config, clock }: Pick<Services, 'config' | 'clock'>, participant: string): IceServer[] {
  const { turnUrls, turnSecret } = config.media;
  if (turnUrls.length === 0 || turnSecret === null) return [];
  const until = Math.floor(clock.now().getTime() / 1000) + RELAY_HOURS * 3_600;
  const username = `${until}:${participant}`;
  return [
    { urls: [...turnUrls], username, credential: createHmac('sha1', turnSecret).update(username).digest('base64') },
  ];
}
