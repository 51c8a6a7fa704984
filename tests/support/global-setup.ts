import type { TestProject } from 'vitest/node';
import { type TestCluster, startTestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the socket of this run's PostgreSQL. */
    postgresSocket: string;
  }
}

/** Vitest loads this file once a project, all in one process: they share one cluster. */
const KEY = Symbol.for('between.test-cluster');
interface Shared {
  cluster: Promise<TestCluster>;
  /** Once a run, however many of its projects open a browser. */
  browserTests: Promise<void> | null;
  holders: number;
}
const IN_BROWSERS: ReadonlySet<string> = new Set(['e2e', 'stage']);

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = take();
  const { postgres } = await shared.cluster;
  project.provide('postgresSocket', postgres.connection('postgres', 'admin').host ?? '');
  if (IN_BROWSERS.has(project.name)) await (shared.browserTests ??= prepareBrowserTests());
  return async () => {
    shared.holders -= 1;
    if (shared.holders === 0) await (await shared.cluster).stop();
  };
}

/** Browser tests need the built pages and a browser; both are looked for first and made only when missing. */
async function prepareBrowserTests(): Promise<void> {
  const { ensureBrowser } = await import('../../packages/tooling/src/ensure-browser.ts');
  const { buildWebWhenStale } = await import('../../packages/tooling/src/build-web.ts');
  await ensureBrowser();
  await buildWebWhenStale(console.log);
}

function take(): Shared {
  const there: Shared | undefined = Reflect.get(globalThis, KEY);
  if (there !== undefined) {
    there.holders += 1;
    return there;
  }
  const made = { cluster: startTestCluster(), browserTests: null, holders: 1 };
  Reflect.set(globalThis, KEY, made);
  return made;
}
