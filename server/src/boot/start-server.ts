import { connectPool, overPool } from '@between/db/connect.ts';
import { knownSteps, migrationLevel } from '@between/db/migrate.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { makeMailer } from '../features/notices/mailer.ts';
import { Pager } from '../features/on-call/pager.ts';
import { DUES, JOBS } from '../jobs/tasks.ts';
import { Worker } from '../jobs/worker.ts';
import { JanusEngine } from '@between/media/janus.ts';
import { MediaCascade } from '@between/media/media-cascade.ts';
import { isMediaOn } from '../features/media/is-media-on.ts';
import { Live } from '../live/live.ts';
import { engineSettings, mediaProcesses } from '../media/engine-settings.ts';
import { heardByMedia } from '../media/heard-by.ts';
import { Media } from '../media/media.ts';
import type { Clock } from '../platform/clock.ts';
import type { Services } from '../platform/context.ts';
import { idsOf } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { EngineWatch } from '../features/safety/watch-over-engine.ts';
import { warmEngine, watchEngine } from '../platform/judge-words.ts';
import { Vault, WrongMasterKey } from '../platform/vault.ts';
import { AddressLimits } from '../plugins/address-limits.ts';
import { DatabaseWatch } from '../plugins/database-watch.ts';
import { LoadMeter } from '../plugins/load-meter.ts';
import { Metrics } from '../plugins/metrics.ts';
import type { WebHandler } from '../plugins/web.ts';
import { hasDemoAccounts } from './start-server.queries.ts';
import type { OpenDatabase } from './open-database.ts';
import { openPort } from './port.ts';

/** A process that may still be at work when it is asked to end gets this long before connections are cut. */
const DRAIN_MS = 10_000;

export interface StartDeps {
  config: Config;
  database: Pick<OpenDatabase, 'owner' | 'app' | 'isAuditProtected'>;
  secretKey: Buffer;
  log: Logger;
  clock: Clock;
  web: WebHandler | null;
}

export interface RunningServer {
  app: FastifyInstance;
  services: Services;
  worker: Worker | null;
  /** Calls people; only where jobs run. */
  pager: Pager | null;
  /** The media processes that run now. */
  mediaPids(): number[];
  listen(): Promise<void>;
  /** Stops in order: no new requests, those under way end, jobs end, then the connections. */
  close(): Promise<void>;
  /** Cuts what is still under way: for whoever presses Ctrl-C twice. */
  hurry(): void;
}

/** Everything but listening: the caller may tell the demo world first. @throws {StartRefused} in one line. */
export async function startServer(deps: StartDeps): Promise<RunningServer> {
  const { config, database, log, clock } = deps;
  const appPool = connectPool(database.app);
  const ownerPool = connectPool(database.owner, { max: 8, statement_timeout: 0 });
  const db = overPool(appPool);
  const ownerDb = overPool(ownerPool);
  const watch = new DatabaseWatch(database.app).start();
  const load = new LoadMeter();
  const metrics =
    config.metricsToken === null
      ? null
      : new Metrics({ inFlight: () => load.inFlight, isDatabaseThere: () => watch.isThere });

  let worker: Worker | null = null;
  let pager: Pager | null = null;
  const base = {
    config,
    db,
    log,
    clock,
    ids: idsOf(clock),
    vault: new Vault(deps.secretKey),
    nudgeJobs: () => worker?.nudge(),
  };
  const live = await Live.start(base, deps.secretKey);
  let media: Media | null = null;
  let cascade: MediaCascade | null = null;
  const services: Services = { ...base, live: heardByMedia(live, () => media) };
  const mailer = makeMailer(services);
  try {
    await refuseWrongDatabase(services);
    if (config.roles.includes('media') && isMediaOn(config))
      media = await new Media(services, (tell) =>
        config.media.janus === null
          ? (cascade = new MediaCascade(engineSettings(config), tell, mediaProcesses(config)))
          : new JanusEngine(config.media.janus, tell),
      ).start();
    warmEngine();
    const engine = new EngineWatch(services);
    watchEngine(engine.silent, engine.answered);
    const app = await buildApp({
      ...services,
      web: deps.web,
      limits: new AddressLimits(config.isRateLimited),
      load,
      database: watch,
      metrics,
      readiness: {
        isDatabaseThere: () => watch.look(),
        isMigrated: async () => (await migrationLevel(ownerDb)) === (await knownSteps()).at(-1),
        areJobsRunning: () => !config.roles.includes('jobs') || (worker?.isRunning ?? false),
        isPagerAlive: () => !config.roles.includes('jobs') || (pager?.isAlive ?? false),
        isAuditProtected: database.isAuditProtected,
        bus: () => live.bus.state,
      },
      hub: live.hub,
      media,
      tick: async () => {
        await worker?.tick();
        await pager?.look();
      },
    });
    await app.ready();
    if (config.roles.includes('jobs')) {
      pager = new Pager(services, database.app).start();
      // It has looked before anybody asks when it last did.
      await pager.look().catch(() => undefined);
      worker = await new Worker({
        ctx: { ...services, mailer },
        pool: ownerPool,
        jobs: JOBS,
        dues: DUES,
        metrics,
      }).start();
    }

    return {
      app,
      services,
      worker,
      pager,
      mediaPids: () => cascade?.pids ?? [],
      listen: () => openPort(app, config),
      async close() {
        const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
        await app.close();
        clearTimeout(cut);
        await worker?.stop();
        await pager?.stop();
        await release();
      },
      hurry: () => app.server.closeAllConnections(),
    };
  } catch (error) {
    await worker?.stop();
    await pager?.stop();
    await release();
    throw error;
  }

  async function release(): Promise<void> {
    await media?.close();
    await live.close();
    mailer.close();
    load[Symbol.dispose]();
    await watch[Symbol.asyncDispose]();
    // The pools themselves: a Kysely that was never asked anything would leave its pool open.
    await appPool.end();
    await ownerPool.end();
  }
}

/** What only the database can tell: another key, or the demo's people in production. */
async function refuseWrongDatabase({ config, db, vault, clock }: Services): Promise<void> {
  try {
    await vault.check(db, clock.now());
  } catch (error) {
    if (!(error instanceof WrongMasterKey)) throw error;
    throw new StartRefused(
      'SECRET_KEY is not the key this database was made with: put the right one back; without it private words cannot be read.',
    );
  }
  if (!config.isTrial && (await hasDemoAccounts(db))) {
    throw new StartRefused(
      'The database holds demo accounts, whose password everybody knows: production needs a database of its own.',
    );
  }
}
