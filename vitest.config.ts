import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** One PostgreSQL cluster for the whole run; every file clones its own database from a migrated template. */
const withDatabase = { globalSetup: ['tests/support/global-setup.ts'], testTimeout: 20_000, hookTimeout: 120_000 };

/** As Node itself resolves it: one copy of graphql for us and for mercurius. */
const withOneGraphql = {
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('./tests/node_modules/graphql') }],
  },
};

/** Browsers with sound and picture. */
const STAGE = ['tests/e2e/evening.test.ts', 'tests/e2e/media*.test.ts'];

const SECOND_ATTEMPTS = process.env['CI'] === undefined ? 0 : 1;

export default defineConfig({
  test: {
    reporters: ['default'],
    // What a file lets run side by side: as many as there are cores.
    maxConcurrency: 2,
    projects: [
      {
        resolve: { conditions: ['node'] },
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'server/src/**/*.test.ts',
            'db/src/**/*.test.ts',
            'web/src/lib/**/*.test.ts',
          ],
          pool: 'threads',
        },
      },
      { test: { name: 'triage', include: ['tests/triage/**/*.test.ts'], pool: 'threads', testTimeout: 60_000 } },
      {
        ...withOneGraphql,
        test: {
          ...withDatabase,
          name: 'api',
          include: ['tests/api/**/*.test.ts', 'tests/contract/**/*.test.ts', 'tests/security/**/*.test.ts'],
          maxWorkers: 2,
        },
      },
      {
        ...withOneGraphql,
        test: {
          ...withDatabase,
          name: 'boot',
          include: ['tests/boot/**/*.test.ts', 'tests/faults/**/*.test.ts', 'tests/migrations/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...withOneGraphql,
        test: {
          ...withDatabase,
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          // Mostly they wait: two of them wait side by side.
          maxWorkers: 2,
          // Sound and picture go over UDP: once in some twenty runs a first line does not open. Pages ask again by themselves.
          retry: SECOND_ATTEMPTS,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        ...withOneGraphql,
        test: {
          ...withDatabase,
          name: 'e2e',
          // What a page shows comes after a press, not with it: `expect.poll` waits for it as long as a locator does.
          expect: { poll: { timeout: 30_000 } },
          include: ['tests/e2e/**/*.test.ts'],
          exclude: STAGE,
          // Half of a browser test is waiting: alone one leaves a core idle.
          maxWorkers: 2,
          // On a machine that others use, too, a browser can stand still for half a minute. `pnpm test` names every test
          // that needed its second attempt; the next change has to find out why.
          retry: SECOND_ATTEMPTS,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...withOneGraphql,
        test: {
          ...withDatabase,
          name: 'stage',
          expect: { poll: { timeout: 30_000 } },
          include: STAGE,
          // Pictures are made and decoded on the cores that a second one would take: what is promised in seconds is seen alone.
          maxWorkers: 1,
          retry: SECOND_ATTEMPTS,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
