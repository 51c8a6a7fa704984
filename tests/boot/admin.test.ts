import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { connectionOfRunning } from '@between/db/embedded.ts';
import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COMPILED, type ServerProcess, endAll, newDataDir, startProcess, temporaryFolder } from '../support/process.ts';

afterEach(endAll);

const ADMIN = fileURLToPath(new URL('../../server/src/admin.ts', import.meta.url));
/** Everything COPY has to write in a way of its own. */
const AWKWARD = 'tab\there, new\nline, back\\slash, \\. alone,\n\\.\nquote " and \u{1F33F} and \u0627';

interface Answer {
  code: number;
  output: string;
}

function admin(dataDir: string, ...args: string[]): Promise<Answer> {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', DATA_DIR: dataDir, DEMO: '0', NODE_COMPILE_CACHE: COMPILED };
  return new Promise((resolve) => {
    execFile(process.execPath, [ADMIN, ...args], { env, cwd: tmpdir() }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}

async function ask<T extends pg.QueryResultRow>(dataDir: string, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client(connectionOfRunning(dataDir, 'between', 'owner') ?? {});
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function stop(server: ServerProcess): Promise<void> {
  server.child.kill('SIGTERM');
  await server.ended();
}

async function inhabited(dataDir: string): Promise<ServerProcess> {
  const server = await startProcess({ dataDir });
  await server.ready();
  expect(await admin(dataDir, 'create-operator', 'harbourlight', 'first@place.example')).toMatchObject({ code: 0 });
  await ask(
    dataDir,
    `insert into dev_mail (id, to_address, subject, body_text, created_at) values (gen_random_uuid(), 'a', 'awkward', $1, now())`,
    [AWKWARD],
  );
  await ask(dataDir, `insert into outbox (task, payload) values ('a_task_nobody_knows', '{"n": 1}')`);
  return server;
}

const place = temporaryFolder;

describe('backup and restore', () => {
  it('bring everything back but the key, from a running server into an empty folder', async () => {
    const [from, to, file] = [newDataDir(), newDataDir(), join(place(), 'backup.gz')];
    const first = await inhabited(from);
    const written = await admin(from, 'backup', file);
    expect(written).toMatchObject({ code: 0 });
    expect(written.output).toMatch(/The master key \([0-9a-f]{16}\) is not in it: keep .*secret\.key in another place/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(file)).toString('latin1');
    const key = readFileSync(join(from, 'secret.key'));
    expect(text).not.toContain(key.toString('utf8').trim());
    expect(text).not.toContain(Buffer.from(key.toString('utf8'), 'base64').toString('hex'));
    await stop(first);

    expect(await admin(to, 'restore', file)).toMatchObject({ code: 0 });
    copyFileSync(join(from, 'secret.key'), join(to, 'secret.key'));
    const second = await startProcess({ dataDir: to });
    await second.ready();

    expect(await ask(to, `select handle, email from account`)).toEqual([
      { handle: 'harbourlight', email: 'first@place.example' },
    ]);
    expect(await ask(to, `select body_text from dev_mail where subject = 'awkward'`)).toEqual([{ body_text: AWKWARD }]);
    expect(await ask(to, `select action from audit`)).toEqual([{ action: 'operator.create' }]);
    expect(await ask(to, `insert into outbox (task, payload) values ('t', '{}') returning id > 1 as is_new`)).toEqual([
      { is_new: true },
    ]);
    const keys = await ask<{ n: number }>(to, `select count(*)::int as n from pg_constraint where contype = 'f'`);
    expect(keys[0]?.n).toBeGreaterThan(20);
  });

  it('a start without the key of the backup is refused, and makes no new one', async () => {
    const [from, to, file] = [newDataDir(), newDataDir(), join(place(), 'backup.gz')];
    await stop(await inhabited(from));
    await admin(from, 'backup', file);
    await admin(to, 'restore', file);

    const server = await startProcess({ dataDir: to });
    expect((await server.ended()).code).toBe(1);
    expect(server.output()).toMatch(/^Between cannot start: SECRET_KEY is not the key this database was made with/m);
  });

  it('a damaged or foreign file, and a database with people in it, are refused in one line and nothing is touched', async () => {
    const [from, to, folder] = [newDataDir(), newDataDir(), place()];
    const file = join(folder, 'backup.gz');
    await stop(await inhabited(from));
    await admin(from, 'backup', file);

    const bytes = gunzipSync(readFileSync(file)).toString('utf8');
    writeFileSync(join(folder, 'changed.gz'), gzipSync(bytes.replace('first@place.example', 'other@place.example')));
    writeFileSync(join(folder, 'short.gz'), readFileSync(file).subarray(0, 2000));
    writeFileSync(join(folder, 'foreign.gz'), gzipSync('{"hello": 1}\n'));
    for (const name of ['changed.gz', 'short.gz', 'foreign.gz', 'missing.gz']) {
      const answer = await admin(to, 'restore', join(folder, name));
      expect(answer.code).toBe(1);
      expect(
        answer.output
          .trim()
          .split('\n')
          .filter((line) => !line.startsWith('Making')),
      ).toHaveLength(1);
    }
    expect(await admin(from, 'restore', file)).toMatchObject({
      code: 1,
      output: expect.stringContaining('has people in it'),
    });
  });
});

describe('the command line of an operator', () => {
  it('replaces the master key while the server is stopped, and only then', async () => {
    const dataDir = newDataDir();
    const server = await inhabited(dataDir);
    const before = readFileSync(join(dataDir, 'secret.key'), 'utf8');
    expect(await admin(dataDir, 'rotate-keys')).toMatchObject({
      code: 1,
      output: expect.stringContaining('must be stopped first'),
    });
    await stop(server);

    expect(await admin(dataDir, 'rotate-keys')).toMatchObject({ code: 0 });
    expect(readFileSync(join(dataDir, 'secret.key'), 'utf8')).not.toBe(before);
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    await (await startProcess({ dataDir })).ready();
  });

  it('takes a second factor away, lets a document run, and says what is wrong in one line', async () => {
    const dataDir = newDataDir();
    await inhabited(dataDir);
    await ask(dataDir, `insert into recovery_code (account_id, code_hash) select id, '\\x00' from account`);
    const document = join(place(), 'names.graphql');
    writeFileSync(document, '{ site { name } }');

    expect(await admin(dataDir, 'reset-second-factor', 'first@place.example')).toMatchObject({ code: 0 });
    expect(await ask(dataDir, `select 1 from recovery_code`)).toEqual([]);
    expect(await admin(dataDir, 'documents', 'add', document)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Added: [0-9a-f]{64}\n$/),
    });
    expect(
      await ask(dataDir, `select origin from web_document where body like '%site%name%' and origin = 'operator'`),
    ).toHaveLength(1);

    const copy = join(place(), 'copy.json');
    expect(await admin(dataDir, 'export-member', 'first@place.example', copy)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ account: { handle: 'harbourlight' } });
    expect(readFileSync(copy, 'utf8')).not.toContain('drafts');
    expect(await ask(dataDir, `select action from audit order by at, id`)).toEqual(
      ['operator.create', 'second_factor.reset', 'account.export'].map((action) => ({ action })),
    );

    const record = join(place(), 'record.jsonl');
    expect(await admin(dataDir, 'audit', 'export', record, 'action=account.export')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({ action: 'account.export', actorKind: 'service' });

    for (const args of [
      ['audit', 'export', join(place(), 'x'), 'colour=red'],
      ['audit', 'verify', 'not a seal'],
      ['reset-second-factor', 'nobody@place.example'],
      ['export-member', 'first@place.example', copy],
      ['create-operator', 'x', 'y'],
      ['documents', 'add', '/nowhere'],
      ['backup'],
    ]) {
      const answer = await admin(dataDir, ...args);
      expect(answer.code).toBe(1);
      expect(answer.output.trim().split('\n')).toHaveLength(1);
    }
    expect((await admin(dataDir, 'dance')).output).toContain('pnpm admin backup <file>');
  });

  it('reads the record of acts against its seals and names the first that does not hold [MO49]', async () => {
    const dataDir = newDataDir();
    await inhabited(dataDir);
    const sealed = async (): Promise<boolean> => (await ask(dataDir, 'select 1 from audit_seal')).length > 0;
    await vi.waitUntil(sealed, { timeout: 10_000, interval: 100 });
    const fine = await admin(dataDir, 'audit', 'verify');
    expect(fine).toMatchObject({ code: 0, output: expect.stringMatching(/^OK: 1 seals over 1 lines hold/) });
    const noted = /elsewhere: ([0-9a-f]{64})/.exec(fine.output)?.[1] ?? '';
    expect(await admin(dataDir, 'audit', 'verify', noted)).toMatchObject({ code: 0 });
    expect(await admin(dataDir, 'audit', 'verify', '0'.repeat(64))).toMatchObject({
      code: 1,
      output: expect.stringContaining('the noted seal is not in the chain'),
    });
    await ask(dataDir, `update audit set reason = 'never said'`);
    expect(await admin(dataDir, 'audit', 'verify')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^BROKEN: seal 1 .* one of them was changed\.$/m),
    });
  });
});
