import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbedded } from '@between/db/embedded.ts';
import { migrateToLatest } from '@between/db/migrate.ts';
import { ensureRoles } from '@between/db/roles.ts';

/** The migrated, empty database every test database is a copy of. */
export const TEMPLATE = 'between_template';

export interface TestCluster {
  postgres: EmbeddedPostgres;
  stop(): Promise<void>;
}

const quiet = { info: () => undefined, error: (message: string) => console.error(message) };

/** A PostgreSQL of our own for tests: no fsync, a folder of its own, and a template to clone. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'between-test-'));
  // mkdtemp closes the folder to everybody else, also to the account that runs the database for root.
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbedded({ dataDir, log: quiet, test: true });
  try {
    await postgres.ensureDatabase(TEMPLATE);
    await migrateToLatest(postgres.connection(TEMPLATE, 'owner'), quiet);
    await ensureRoles(postgres.connection(TEMPLATE, 'owner'));
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    postgres,
    async stop() {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
