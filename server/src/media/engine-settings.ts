import { networkInterfaces } from 'node:os';
import type { EngineSettings } from '@between/media/engine.ts';
import type { Config } from '../config.ts';

/** How many processes serve. The other library cannot hand streams from one to another, and opens hundreds of ports. */
export function mediaProcesses({ media }: Pick<Config, 'media'>): number {
  return media.engine === 'werift' ? 1 : media.workers;
}

/**
 * Where media is reached: in production under its public address and one port; in trial wherever a browser of this machine
 * gets to, which is its own address in the network, as browsers do not send media over loopback by themselves.
 */
export function engineSettings({ media }: Pick<Config, 'media'>): EngineSettings {
  const library = media.engine === 'werift' ? 'werift' : 'node-datachannel';
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  if (media.publicIp === null) {
    const outward = own.find(({ family, internal }) => family === 'IPv4' && !internal);
    return { bindAddress: outward?.address ?? '127.0.0.1', publicAddress: null, udpPort: null, library };
  }
  const isOurs = own.some(({ address }) => address === media.publicIp);
  const { udpPort } = media;
  return isOurs
    ? { bindAddress: media.publicIp, publicAddress: null, udpPort, library }
    : { bindAddress: null, publicAddress: media.publicIp, udpPort, library };
}
