import { connect } from '@between/db/connect.ts';
import { siteRow } from '../features/site/site.queries.ts';
import type { MovableClock } from '../platform/clock.ts';
import { type StartDeps, startServer } from './start-server.ts';

const WITHOUT_WAITING = { options: '-c synchronous_commit=off' };

interface TellDeps extends Omit<StartDeps, 'clock' | 'web'> {
  clock: MovableClock;
  /** Whoever stops the start does not wait for the end of the story. */
  signal?: AbortSignal | undefined;
}

/**
 * Tells the demo world on a server of its own that waits for no disk: two thousand small writes become three times as
 * fast. Nothing can be lost by it: a telling that did not reach the disk is not marked as told, and is told again.
 */
export async function tellDemoFirst(deps: TellDeps): Promise<void> {
  if (await isTold(deps)) return;
  // The story is read where it is told, and nowhere else.
  const { tellDemo } = await import('./tell-demo.ts');
  const { clock } = deps;
  const owner = { ...deps.database.owner, ...WITHOUT_WAITING };
  const app = { ...deps.database.app, ...WITHOUT_WAITING };
  const teller = await startServer({ ...deps, database: { ...deps.database, owner, app }, web: null });
  try {
    await tellDemo(teller, { clock, owner: deps.database.owner, signal: deps.signal });
  } finally {
    await teller.close();
  }
}

async function isTold({ database }: Pick<StartDeps, 'database'>): Promise<boolean> {
  const db = connect(database.app);
  try {
    return (await siteRow(db)).openedAt !== null;
  } finally {
    await db.destroy();
  }
}
