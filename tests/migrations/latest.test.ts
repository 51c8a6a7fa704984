import { readFile } from 'node:fs/promises';
import { connect } from '@between/db/connect.ts';
import { knownSteps, migrateToLatest } from '@between/db/migrate.ts';
import { schemaSnapshot } from '@between/db/snapshot.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.ts';

const quiet = { info: () => undefined };
let fresh: TestDatabase;

beforeAll(async () => {
  fresh = await freshDatabase('template0');
});
afterAll(async () => {
  await fresh.drop();
});

describe('migrations', () => {
  it('bring an empty database to exactly the schema of db/schema.sql', async () => {
    const level = await migrateToLatest(fresh.owner, quiet);
    const db = connect(fresh.owner);

    expect(level).toBe((await knownSteps()).at(-1));
    expect(await schemaSnapshot(db)).toBe(await readFile(new URL('../../db/schema.sql', import.meta.url), 'utf8'));
    await db.destroy();
  });

  it('let many starts run at once and change nothing the second time', async () => {
    const other = await freshDatabase('template0');
    const steps: string[] = [];
    const levels = await Promise.all(
      [1, 2, 3].map(() => migrateToLatest(other.owner, { info: (line) => steps.push(line) })),
    );

    expect(new Set(levels).size).toBe(1);
    expect(steps.filter((line) => line.startsWith('Migrating'))).toHaveLength((await knownSteps()).length);
    await other.drop();
  });

  it('leave the audit append-only for the role that serves requests', async () => {
    const copy = await freshDatabase();
    const app = connect(copy.app);

    for (const statement of ['delete from audit', 'truncate audit', "update audit set action = 'x'"]) {
      await expect(sql.raw(statement).execute(app)).rejects.toThrow('permission denied for table audit');
    }
    await app.destroy();
    await copy.drop();
  });
});
