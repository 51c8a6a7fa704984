import { connect } from '@between/db/connect.ts';
import { connectionOfRunning } from '@between/db/embedded.ts';
import { engineAccount, isPassable } from '@between/db/engine-files.ts';
import { ownerOf } from '@between/db/owner-file.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import type { PoolConfig } from 'pg';
import { keptDataDir, masterKey } from '../boot/data-dir.ts';
import { openDatabase, reachDatabase } from '../boot/open-database.ts';
import { type Config, environment, readConfig } from '../config.ts';
import { systemClock } from '../platform/clock.ts';
import type { RequestFacts, Services } from '../platform/context.ts';
import { idsOf } from '../platform/ids.ts';
import { NO_LIVE } from '../platform/live-port.ts';
import { makeLogger } from '../platform/logger.ts';
import { Vault } from '../platform/vault.ts';
import { type Actor, GUEST } from '../policy/actor.ts';

/** What a verb of the operator's command line works with: the service itself acts, nobody is signed in. */
export interface Desk extends Services {
  actor: Actor;
  request: RequestFacts;
  owner: PoolConfig;
  /** Null with a database of the operator's own. */
  dataDir: string | null;
}

const lines = { info: (line: string) => console.error(line), error: (line: string) => console.error(line) };

/** Opens the database, also one that a running server holds, and closes what it opened when `work` ends. */
export async function withDesk<T>(options: { needsStopped: boolean }, work: (desk: Desk) => Promise<T>): Promise<T> {
  const config = readConfig(environment());
  const running = runningDatabase(config);
  if (running !== null && options.needsStopped) {
    throw new StartRefused(`The server (process ${running.pid}) must be stopped first.`);
  }
  const opened = running ?? (await openDatabase(config, lines));
  const db = connect(opened.owner, { max: 2, statement_timeout: 0 });
  try {
    const vault = new Vault(masterKey(config, opened.dataDir ?? config.dataDir.path));
    const services: Services = {
      config,
      db,
      log: makeLogger('silent'),
      clock: systemClock,
      ids: idsOf(systemClock),
      vault,
      nudgeJobs: () => undefined,
      live: NO_LIVE,
    };
    await vault.check(db, systemClock.now());
    const request = {
      requestId: services.ids.uuid(),
      clientAddress: '',
      deviceLabel: 'Command line',
      sessionToken: null,
    };
    return await work({ ...services, actor: GUEST, request, owner: opened.owner, dataDir: opened.dataDir });
  } finally {
    await db.destroy();
    await opened.stop();
  }
}

/** Opens a database that is to be filled, without migrating it and without asking for its key. */
export async function withEmptyDatabase<T>(
  work: (database: { config: Config; owner: PoolConfig; dataDir: string | null }) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment());
  const running = runningDatabase(config);
  if (running !== null) throw new StartRefused(`The server (process ${running.pid}) must be stopped first.`);
  const opened = await reachDatabase(config, lines);
  try {
    return await work({ config, owner: opened.owner, dataDir: opened.dataDir });
  } finally {
    await opened.stop();
  }
}

function runningDatabase(
  config: Config,
): { owner: PoolConfig; dataDir: string; pid: number; stop(): Promise<void> } | null {
  if (config.database.kind !== 'embedded') return null;
  const dataDir = keptDataDir(config, (path) => isPassable(path, engineAccount()));
  const holder = ownerOf(dataDir);
  const owner = holder === null ? null : connectionOfRunning(dataDir, config.database.name, 'owner');
  return owner === null || holder === null ? null : { owner, dataDir, pid: holder.pid, stop: async () => undefined };
}
