import { createHmac } from 'node:crypto';
import { RELAY_HOURS } from '@between/rules/media.ts';
import type { Services } from '../../platform/context.ts';

export interface IceServer {
  urls: string[];
  username: string | null;
  credential: string | null;
}

/**
 * Whether people reach a relay over TCP, alone or under TLS. The embedded library answers 400 to what Chromium then says first,
 * over it, a tie-breaker of zero (handbook, media.md): with it such a relay leads nowhere, and is not offered.
 */
function isOverTcp(url: string): boolean {
  return /[?&]transport=tcp\b/i.test(url) || (/^turns:/i.test(url) && !/[?&]transport=udp\b/i.test(url));
}

/** Relays for people behind strict networks, with a password for this evening, as coturn's `use-auth-secret` reads it. */
export function iceServersFor({ config, clock }: Pick<Services, 'config' | 'clock'>, participant: string): IceServer[] {
  const { turnUrls, turnSecret, engine } = config.media;
  const urls = turnUrls.filter((url) => engine !== 'embedded' || !isOverTcp(url));
  if (urls.length === 0 || turnSecret === null) return [];
  const until = Math.floor(clock.now().getTime() / 1000) + RELAY_HOURS * 3_600;
  const username = `${until}:${participant}`;
  return [{ urls, username, credential: createHmac('sha1', turnSecret).update(username).digest('base64') }];
}
