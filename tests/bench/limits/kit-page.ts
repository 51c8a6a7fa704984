import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Child, freePort, startChild } from '../lib/children.ts';
import type { Statement } from '../lib/thread-statements.ts';

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));
const SOURCE = fileURLToPath(new URL('./kit/', import.meta.url));
/** Inside the web app's own working folder: there its packages are found, and nothing of it is ever committed. */
const FOLDER = `${WEB}.svelte-kit/bench-limit`;

/** The SSR limit page: an ordinary SvelteKit page with the product's statement, hydrated. Built anew, then started. */
export async function startKitPage(given: {
  connection: object;
  page: Statement;
  threadId: string;
}): Promise<Child & { close(): Promise<void> }> {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(SOURCE, FOLDER, { recursive: true });
  cpSync(new URL('./kit-package.json', import.meta.url), `${FOLDER}/package.json`);
  execFileSync(process.execPath, [`${WEB}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'error'], {
    cwd: FOLDER,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const port = await freePort();
  const requireFrom = fileURLToPath(new URL('../../../server/package.json', import.meta.url));
  const child = await startChild(pathToFileURL(`${FOLDER}/build/index.js`), /Listening on (\S+)/, {
    PORT: String(port),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    GIVEN: JSON.stringify({ ...given, requireFrom }),
  });
  return {
    ...child,
    words: `http://127.0.0.1:${port}`,
    async close() {
      await child.stop();
      rmSync(FOLDER, { recursive: true, force: true });
    },
  };
}
