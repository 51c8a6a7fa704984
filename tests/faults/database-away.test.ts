import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbedded } from '@between/db/embedded.ts';
import { migrateToLatest } from '@between/db/migrate.ts';
import { ensureRoles } from '@between/db/roles.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { newDataDir } from '../support/process.ts';

const AWAY_MS = 10_000;
const quiet = { info: () => undefined, error: () => undefined };
const dataDir = newDataDir();

let postgres: EmbeddedPostgres;
let app: TestApp;

const open = (): Promise<EmbeddedPostgres> => startEmbedded({ dataDir, log: quiet, test: true });

beforeAll(async () => {
  postgres = await open();
  await postgres.ensureDatabase('between');
  const owner = postgres.connection('between', 'owner');
  await migrateToLatest(owner, quiet);
  await ensureRoles(owner);
  app = await startApp({
    database: {
      name: 'between',
      owner,
      app: postgres.connection('between', 'app'),
      url: '',
      drop: async () => undefined,
    },
  });
});
afterAll(async () => {
  await app.close();
  await postgres.stop();
  await rm(dirname(dataDir), { recursive: true, force: true });
});

const page = (path: string): Promise<Response> => fetch(`${app.origin}${path}`, { headers: { accept: 'text/html' } });

describe('while the database is away for ten seconds', () => {
  it('pages say so clearly with a way to help, the API says UNAVAILABLE, and all comes back without a restart', async () => {
    expect((await app.graphql('{ site { name } }')).errors).toEqual([]);

    await postgres.stop();
    const away = Date.now();
    await expect.poll(async () => (await page('/groups')).status, { timeout: 5_000 }).toBe(503);

    const answer = await page('/groups');
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toMatch(/We cannot reach our storage right now.*Get help now/s);
    expect((await page('/help-now')).status).not.toBe(503);
    expect((await page('/healthz')).status).toBe(200);
    expect((await page('/readyz')).status).toBe(503);
    expect((await app.graphql('{ site { name } }')).errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
    await sleep(Math.max(0, AWAY_MS - (Date.now() - away)));

    postgres = await open();
    await expect.poll(async () => (await page('/readyz')).status, { timeout: 20_000 }).toBe(200);
    expect((await page('/groups')).status).not.toBe(503);
    expect((await app.graphql('{ site { name } }')).errors).toEqual([]);
    await app.settle();
  });
});
