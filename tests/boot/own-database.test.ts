import { connect } from '@between/db/connect.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { endAll, startProcess } from '../support/process.ts';

const KEY = Buffer.alloc(32, 1).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 2).toString('base64');
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://community.example',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'hello@community.example',
};

let database: TestDatabase;
afterEach(async () => {
  await endAll();
  await database.drop();
});

/** The same database, reached by an account that may make roles. */
function asSuperuser(name: string): string {
  return `postgresql:///${name}?host=${encodeURIComponent(inject('postgresSocket'))}&user=postgres`;
}

describe('with DATABASE_URL', () => {
  it('the server migrates an empty database and serves requests as a role that cannot change the audit', async () => {
    database = await freshDatabase('template0');
    const server = await startProcess({ env: { DATABASE_URL: asSuperuser(database.name), SECRET_KEY: KEY } });
    await server.ready();

    expect(await (await fetch(`${server.origin}/readyz`)).json()).toMatchObject({ status: 'ready', warnings: [] });
    expect(await rolesConnected(database.name)).toContain(`${database.name}_app`);
    const app = connect({ host: inject('postgresSocket'), user: `${database.name}_app`, database: database.name });
    await expect(sql`delete from audit`.execute(app)).rejects.toThrow('permission denied');
    await app.destroy();

    server.child.kill('SIGTERM');
    expect(await server.ended()).toEqual({ code: 0, signal: null });
    await dropRole(`${database.name}_app`);
  });

  it('an account that may not make roles still serves, and says that the audit is not protected', async () => {
    database = await freshDatabase();
    const server = await startProcess({ env: { DATABASE_URL: database.url, SECRET_KEY: KEY } });
    await server.ready();

    expect(server.output()).toContain('The audit is not protected by a role');
    expect(await (await fetch(`${server.origin}/readyz`)).json()).toMatchObject({
      status: 'ready',
      warnings: [expect.stringContaining('The audit is not protected by a role')],
    });
  });

  it('another SECRET_KEY than the database was made with stops the start in one line, and the right one goes on', async () => {
    database = await freshDatabase();
    const env = { DATABASE_URL: database.url };
    const first = await startProcess({ env: { ...env, SECRET_KEY: KEY } });
    await first.ready();
    first.child.kill('SIGTERM');
    await first.ended();

    const wrong = await startProcess({ env: { ...env, SECRET_KEY: OTHER_KEY } });
    expect((await wrong.ended()).code).toBe(1);
    expect(wrong.output()).toMatch(/^Between cannot start: SECRET_KEY is not the key this database was made with/m);

    const right = await startProcess({ env: { ...env, SECRET_KEY: KEY } });
    await right.ready();
  });

  it('a database that is not there is refused in one line, without the password', async () => {
    database = await freshDatabase();
    const server = await startProcess({
      env: { DATABASE_URL: 'postgres://someone:hidden@127.0.0.1:1/between', SECRET_KEY: KEY },
    });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim()).toMatch(
      /^Between cannot start: DATABASE_URL cannot be reached \(ECONNREFUSED\)[^\n]*$/,
    );
    expect(server.output()).not.toContain('hidden');
  });
});

describe('production', () => {
  it('starts on a database of its own and never shows the development outbox', async () => {
    database = await freshDatabase();
    const server = await startProcess({ env: { ...PRODUCTION, DATABASE_URL: database.url, SECRET_KEY: KEY } });
    await server.ready();

    expect((await fetch(`${server.origin}/dev/mail`)).status).toBe(404);
    expect((await fetch(`${server.origin}/graphiql`)).status).toBe(404);
    expect((await fetch(`${server.origin}/healthz`)).headers.get('strict-transport-security')).toContain(
      'max-age=63072000',
    );
  });

  it('refuses a database that holds demo accounts', async () => {
    database = await freshDatabase();
    const owner = connect(database.owner);
    await sql`insert into account (id, handle, handle_key, email, is_demo, created_at) values (gen_random_uuid(), 'mara', 'mara', 'mara@demo.example', true, now())`.execute(
      owner,
    );
    await owner.destroy();
    const server = await startProcess({ env: { ...PRODUCTION, DATABASE_URL: database.url, SECRET_KEY: KEY } });

    expect((await server.ended()).code).toBe(1);
    expect(server.output()).toMatch(/^Between cannot start: The database holds demo accounts/m);
  });

  it.each([
    ['DEMO', { DEMO: '1' }],
    ['RATE_LIMIT', { RATE_LIMIT: 'off' }],
    ['TEST_CLOCK', { TEST_CLOCK: '1' }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'http://community.example' }],
  ])('refuses a wrong %s in one line', async (name, env) => {
    database = await freshDatabase();
    const server = await startProcess({ env: { ...PRODUCTION, DATABASE_URL: database.url, SECRET_KEY: KEY, ...env } });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim()).toMatch(new RegExp(`^Between cannot start: ${name}[^\\n]*$`));
  });
});

async function rolesConnected(name: string): Promise<string[]> {
  const client = new pg.Client({ host: inject('postgresSocket'), user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<{ usename: string }>(
    'select distinct usename from pg_stat_activity where datname = $1',
    [name],
  );
  await client.end();
  return rows.map((row) => row.usename);
}

async function dropRole(role: string): Promise<void> {
  const client = new pg.Client({ host: inject('postgresSocket'), user: 'postgres', database: database.name });
  await client.connect();
  await client.query(`drop owned by ${pg.escapeIdentifier(role)}`);
  await client.query(`drop role ${pg.escapeIdentifier(role)}`);
  await client.end();
}
