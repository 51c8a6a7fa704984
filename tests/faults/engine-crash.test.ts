import { afterEach, expect, it } from 'vitest';
import { endAll, newDataDir, postmasterOf, startProcess } from '../support/process.ts';

afterEach(endAll);

it('a PostgreSQL that is killed is started again by the server, without a restart of its own', async () => {
  const dataDir = newDataDir();
  const server = await startProcess({ dataDir });
  await server.ready();
  const postmaster = postmasterOf(dataDir);

  process.kill(postmaster, 'SIGKILL');
  await expect
    .poll(async () => (await fetch(`${server.origin}/readyz`)).status, { timeout: 20_000, interval: 100 })
    .toBe(503);
  await expect
    .poll(async () => (await fetch(`${server.origin}/readyz`)).status, { timeout: 20_000, interval: 100 })
    .toBe(200);
  expect(postmasterOf(dataDir)).not.toBe(postmaster);

  server.child.kill('SIGTERM');
  expect(await server.ended()).toEqual({ code: 0, signal: null });
});
