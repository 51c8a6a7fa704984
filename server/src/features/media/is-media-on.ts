import type { Config } from '../../config.ts';

/** In production people come from outside: without the address they reach us at, nothing would arrive. Janus knows its own. */
export function isMediaOn({ isTrial, media }: Pick<Config, 'isTrial' | 'media'>): boolean {
  return media.engine !== 'external' && (isTrial || media.janus !== null || media.publicIp !== null);
}
