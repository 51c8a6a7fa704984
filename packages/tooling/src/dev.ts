import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchLaunchers } from '@between/server/boot/launchers.ts';

/** `pnpm dev`: the same as start, pages by Vite with hot reload, and a restart when the server's code changes. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WATCHED = [
  'server/src',
  'db/src',
  'db/migrations',
  'packages/rules/src',
  'packages/helplines/src',
  'packages/demo-world/src',
];

const child = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    ...WATCHED.map((path) => `--watch-path=${path}`),
    'packages/tooling/src/dev-server.ts',
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));
watchLaunchers(() => child.kill('SIGTERM'));
child.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
