import { createRequire } from 'node:module';
import { build, type Rolldown } from 'vite';

const here = createRequire(import.meta.url);
const NAME = 'foreign-clients';
const ENTRY = `export { WHIPClient } from '${here.resolve('@eyevinn/whip-web-client')}';
export { WebRTCPlayer } from '${here.resolve('@eyevinn/webrtc-player')}';`;

/**
 * Two programs of others that publish and watch, as they come from the registry, in one script for a page: it makes
 * `foreign.WHIPClient` and `foreign.WebRTCPlayer`.
 */
export async function foreignClients(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: NAME,
        resolveId: (id: string) => (id.endsWith(NAME) ? NAME : null),
        load: (id: string) => (id === NAME ? ENTRY : null),
      },
    ],
    build: { write: false, lib: { entry: NAME, formats: ['iife'], name: 'foreign' } },
  });
  const [first] = [built].flat();
  const chunk = (first as Rolldown.RolldownOutput).output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the clients of others were not built');
  return `${chunk.code};globalThis.foreign = foreign;`;
}
