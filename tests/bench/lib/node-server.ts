import { readFileSync } from 'node:fs';
import { type Child, freePort } from './children.ts';
import { startServer } from './server.ts';
import type { World } from './world.ts';

/** One more server on the database of the world. */
export interface NodeServer {
  at: string;
  /** What people see as its address: the world's. */
  origin: string;
  child: Child;
}

/** Starts one that has done nothing yet; its inspector would open at any port. */
export async function startNode(world: World, settings: Record<string, string> = {}): Promise<NodeServer> {
  const port = await freePort();
  const { host = '', user = '', database = '' } = world.connection;
  const env = {
    PORT: String(port),
    PUBLIC_ORIGIN: world.origin,
    DATABASE_URL: `postgresql:///${database}?host=${encodeURIComponent(host)}&user=${user}`,
    SECRET_KEY: readFileSync(`${world.dataDir}/secret.key`, 'utf8').trim(),
    DEMO: '0',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    ...settings,
  };
  const child = await startServer(env, ['--inspect-port=0']);
  return { at: `http://127.0.0.1:${port}`, origin: world.origin, child };
}
