import { StartRefused } from '@between/db/start-refused.ts';
import { type Config, environment, readConfig } from '../config.ts';
import { MovableClock, systemClock } from '../platform/clock.ts';
import { makeLogger } from '../platform/logger.ts';
import { type WebHandler, loadWeb } from '../plugins/web.ts';
import { masterKey, pushKeys } from './data-dir.ts';
import { watchLaunchers } from './launchers.ts';
import { openDatabase } from './open-database.ts';
import { refuseTakenPort } from './port.ts';
import { step } from './progress.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { tellDemoFirst } from './tell-first.ts';
import { waysIn } from './world.ts';

export interface ProcessOptions {
  /** Where pages come from: the build, or Vite in development. */
  loadPages(config: Config): Promise<WebHandler | null>;
  /** Called once the server listens. */
  onReady(server: RunningServer): void;
}

const STANDARD: ProcessOptions = { loadPages: () => loadWeb(), onReady: () => undefined };

/** A whole process from start to end. Prints one line for each refusal and sets exit code 1 when it cannot start. */
export async function runProcess(options: ProcessOptions = STANDARD): Promise<void> {
  const stopping = onceAskedToStop();
  try {
    const ending = await open(options, stopping.signal);
    await stopping.asked;
    await ending.close(stopping);
  } catch (error) {
    if (error === stopping.signal.reason) return console.log('Between has stopped before it was ready.');
    if (!(error instanceof StartRefused)) throw error;
    for (const line of error.message.split('\n')) console.error(`Between cannot start: ${line}`);
    process.exitCode = 1;
  } finally {
    stopping.forget();
  }
}

interface Ending {
  close(stopping: { onHurry(hurry: () => void): void }): Promise<void>;
}

/** @throws the signal's reason when it is asked to stop on the way: everything that was opened is closed again. */
async function open({ loadPages, onReady }: ProcessOptions, signal: AbortSignal): Promise<Ending> {
  const read = readConfig(environment());
  const log = makeLogger(read.logLevel);
  const lines = { info: (line: string) => console.log(line), error: (line: string) => console.error(line) };
  const database = await step('Opening the database', () => openDatabase(read, lines));
  let server: RunningServer | null = null;
  try {
    // With a database of one's own there is no folder to keep keys in: the environment brings them, or push stays off.
    const vapid = database.dataDir === null ? read.vapid : pushKeys(read, database.dataDir);
    const config: Config = Object.freeze({ ...read, vapid });
    await refuseTakenPort(config);
    const clock = new MovableClock();
    const secretKey = masterKey(config, database.dataDir ?? config.dataDir.path);
    const web = config.roles.includes('web') ? await step('Loading the pages', () => loadPages(config)) : null;
    signal.throwIfAborted();
    const deps = { config, database, secretKey, log };
    if (config.isDemo) await step('Telling the demo world', () => tellDemoFirst({ ...deps, clock, signal }));
    server = await step('Starting the server', () =>
      startServer({ ...deps, clock: config.hasTestClock ? clock : systemClock, web }),
    );
    const words = await waysIn(server.services);
    signal.throwIfAborted();
    await server.listen();
    onReady(server);
    console.log([`Between is ready at ${config.publicOrigin.origin}`, ...words, 'Stop it with Ctrl-C.'].join('\n'));
  } catch (error) {
    await server?.close();
    await database.stop();
    throw error;
  }
  const running = server;
  return {
    async close(stopping) {
      stopping.onHurry(() => running.hurry());
      console.log('Between is stopping: what is under way is finished first.');
      await running.close();
      await database.stop();
      console.log('Between has stopped.');
    },
  };
}

/** The first signal, or the end of what launched us, asks to stop; a later one asks to hurry. */
function onceAskedToStop() {
  let hurry = (): void => undefined;
  const stop = new AbortController();
  let ask: (reason: string) => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = () => {
      if (stop.signal.aborted) hurry();
      stop.abort();
      resolve();
    };
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, ask);
  const forgetLaunchers = watchLaunchers(ask);
  return {
    asked,
    signal: stop.signal,
    onHurry(then: () => void) {
      hurry = then;
    },
    forget() {
      forgetLaunchers();
      for (const signal of signals) process.off(signal, ask);
    },
  };
}
