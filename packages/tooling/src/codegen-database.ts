import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, connectPool } from '@between/db/connect.ts';
import { startEmbedded } from '@between/db/embedded.ts';
import { migrateToLatest } from '@between/db/migrate.ts';
import { schemaSnapshot } from '@between/db/snapshot.ts';
import { Kysely, PostgresDialect } from 'kysely';
import { generate, PostgresDialect as CodegenDialect } from 'kysely-codegen';
import type { PoolConfig } from 'pg';
import type { GeneratedFiles } from './generated-files.ts';

const QUIET = { info: () => undefined, error: console.error };

/** Types and snapshot of a database made from nothing by the migrations. */
export async function generateFromDatabase(): Promise<GeneratedFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'between-codegen-'));
  chmodSync(folder, 0o755);
  const engine = await startEmbedded({ dataDir: join(folder, 'data'), test: true, log: QUIET });
  try {
    await engine.ensureDatabase('between');
    const owner = engine.connection('between', 'owner');
    await migrateToLatest(owner, QUIET);
    return {
      'db/src/schema.generated.ts': await types(owner, join(folder, 'schema.ts')),
      'db/schema.sql': await snapshot(owner),
    };
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function types(owner: PoolConfig, outFile: string): Promise<string> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: connectPool(owner) }) });
  try {
    await generate({
      db,
      dialect: new CodegenDialect(),
      camelCase: true,
      excludePattern: '{graphile_worker.*,kysely_*}',
      outFile,
      logger: undefined,
    } as never);
    return readFileSync(outFile, 'utf8');
  } finally {
    await db.destroy();
  }
}

async function snapshot(owner: PoolConfig): Promise<string> {
  const db = connect(owner);
  try {
    return await schemaSnapshot(db);
  } finally {
    await db.destroy();
  }
}
