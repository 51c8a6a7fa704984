import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { connectionOfRunning } from '@between/db/embedded.ts';
import { hashPassword } from '@between/server/features/accounts/passwords.ts';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { endAll, newDataDir, type ServerProcess, startProcess, temporaryFolder } from '../support/process.ts';

afterEach(endAll);

const ADMIN = fileURLToPath(new URL('../../server/src/admin.ts', import.meta.url));
const PASSWORD = 'calm-harbour-42';
const WORDS = 'the kettle of aunt Ines';

/** What somebody writes in each tool, as it is sent. */
const PLANTED = {
  journal: { text: 'Vermilion lanterns under the weir' },
  mood: { mood: 'low', note: 'Porcelain thunder since Tuesday' },
  thought_record: { thought: 'Nobody will open the walnut door' },
  goal: { title: 'Cobalt ferries before noon', why: '', steps: [] },
} as const;
const SIGN = 'Marzipan gets too loud in the evening';
/** One line in a list of each sheet. */
const LINES = {
  plan: { section: 'signs', text: SIGN },
  support_map: { section: 'people', text: 'Odile of the paper mill' },
  self_care: { section: 'physical', text: 'Swim beyond the second buoy' },
  coping: { section: 'helps_now', text: 'Count the tin roofs twice' },
} as const;
const SENTENCES = [
  PLANTED.journal.text,
  PLANTED.mood.note,
  PLANTED.thought_record.thought,
  PLANTED.goal.title,
  ...Object.values(LINES).map(({ text }) => text),
];

const WRITE = `mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id } } }`;
const LIST = `query ($input: PrivateEntriesInput!) { privateEntries(input: $input) { nodes { body } } }`;
const SAVE = `mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }`;
const SHARE = `mutation ($input: SharePlanInput!) { sharePlan(input: $input) { planShare { link } } }`;
const OPEN = `mutation ($input: OpenSharedPlanInput!) { openSharedPlan(input: $input) { __typename
  ... on SharedPlanOpened { sections { lines { text } } } } }`;
const LEAVE = `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }`;

async function admin(dataDir: string, ...args: string[]): Promise<void> {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', DATA_DIR: dataDir, DEMO: '0' };
  await promisify(execFile)(process.execPath, [ADMIN, ...args], { env, cwd: tmpdir() });
}

async function start(dataDir: string): Promise<ServerProcess> {
  const server = await startProcess({ dataDir, env: { LOG_LEVEL: 'trace' } });
  await server.ready();
  return server;
}

async function stop(server: ServerProcess): Promise<void> {
  server.child.kill('SIGTERM');
  await server.ended();
}

async function sql(dataDir: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connectionOfRunning(dataDir, 'between', 'owner') ?? {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

type Asking = (document: string, variables: object) => Promise<any>;

/** Asks as somebody signed in, or as nobody. */
async function asking({ origin }: ServerProcess, email: string | null): Promise<Asking> {
  let cookie = '';
  const post: Asking = async (query, variables) => {
    const headers = { 'content-type': 'application/json', origin, cookie };
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { data, errors } = await answer.json();
    expect(errors).toBeUndefined();
    return data;
  };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  if (email !== null) await post(signIn, { input: { email, password: PASSWORD } });
  return post;
}

/** Everything that the member's own pages show again, and what their sister reads by the link. */
async function expectReadable(server: ServerProcess, link: string): Promise<void> {
  const ask = await asking(server, 'mara@place.example');
  for (const kind of [...Object.keys(PLANTED), ...Object.keys(LINES)]) {
    const { privateEntries } = await ask(LIST, { input: { kind } });
    const all = JSON.stringify(privateEntries);
    expect([kind, SENTENCES.some((sentence) => all.includes(sentence))]).toEqual([kind, true]);
  }
  const sister = await asking(server, null);
  expect(JSON.stringify(await sister(OPEN, { input: { link, secretWords: WORDS } }))).toContain(SIGN);
}

/** Every file below a folder, as bytes that can be searched. */
function bytesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
}

it('words of private tools are in no file, log or backup; they outlive a new master key and a restore, and not their owner [OP19, ME49]', async () => {
  const [from, to, file] = [newDataDir(), newDataDir(), join(temporaryFolder(), 'backup.gz')];
  const first = await start(from);
  const id = randomUUID();
  await sql(
    from,
    `insert into account (id, handle, handle_key, email, password_hash, email_confirmed_at, approved_at, created_at)
     values ($1, 'mara', 'mara', 'mara@place.example', $2, now(), now(), now())`,
    [id, await hashPassword(PASSWORD)],
  );
  const mara = await asking(first, 'mara@place.example');
  for (const [kind, body] of Object.entries(PLANTED))
    await mara(WRITE, { input: { id: randomUUID(), kind, version: 0, body: JSON.stringify(body) } });
  for (const [kind, { section, text }] of Object.entries(LINES))
    await mara(SAVE, { input: { kind, section, lines: [{ text, reach: '' }], version: 0 } });
  const shared = await mara(SHARE, { input: { name: 'my sister', steps: ['signs'], days: 7, secretWords: WORDS } });
  const { link } = shared.sharePlan.planShare;
  await expectReadable(first, link);
  await admin(from, 'backup', file);
  const oldKey = join(temporaryFolder(), 'secret.key');
  copyFileSync(join(from, 'secret.key'), oldKey);
  await stop(first);

  const places = [first.output(), gunzipSync(readFileSync(file)).toString('latin1'), ...bytesBelow(from)];
  expect(places.length).toBeGreaterThan(100);
  // What is there in the open is found, so the search looks in the right places.
  expect(places.filter((text) => text.includes('mara@place.example')).length).toBeGreaterThan(1);
  for (const sentence of SENTENCES) {
    const forms = [
      sentence,
      Buffer.from(sentence).toString('hex'),
      Buffer.from(sentence).toString('base64').slice(0, -4),
    ];
    expect([sentence, places.some((text) => forms.some((form) => text.includes(form)))]).toEqual([sentence, false]);
  }

  await admin(from, 'rotate-keys');
  const second = await start(from);
  await expectReadable(second, link);
  const leaving = await asking(second, 'mara@place.example');
  await leaving(LEAVE, { input: { posts: 'delete', handle: 'mara' } });
  expect(await sql(from, `select 1 from data_key where owner_id = $1`, [id])).toEqual([]);
  expect(await sql(from, `select 1 from private_entry union all select 1 from plan_share`)).toEqual([]);
  await stop(second);

  await admin(to, 'restore', file);
  copyFileSync(oldKey, join(to, 'secret.key'));
  await expectReadable(await start(to), link);
}, 300_000);
