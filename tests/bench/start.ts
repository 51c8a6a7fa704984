import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './lib/children.ts';
import type { Figure } from './lib/figures.ts';
import { startServer } from './lib/server.ts';

/** Row 13: from the command to the first page, with the embedded database: new, then as it was left. */
export async function start(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'between-bench-start-'));
  chmodSync(dataDir, 0o711);
  const once = async (): Promise<number> => {
    const env = { PORT: String(await freePort()), DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent' };
    const startedAt = performance.now();
    const server = await startServer(env);
    const answer = await fetch(`${server.words}/`);
    await answer.text();
    const seconds = (performance.now() - startedAt) / 1000;
    await server.stop();
    if (answer.status !== 200) throw new Error(`the first page answered ${answer.status}`);
    return seconds;
  };
  try {
    const first = await once();
    const again = Math.min(await once(), await once());
    return [
      {
        bench: 'start',
        what: 'first answer, empty folder',
        value: first,
        unit: 's',
        goal: '≤ 4 s with the embedded database',
      },
      {
        bench: 'start',
        what: 'first answer, database there',
        value: again,
        unit: 's',
        goal: '≤ 4 s; ≤ 1.5 s with a running one',
      },
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
