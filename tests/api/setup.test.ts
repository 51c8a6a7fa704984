import { setupLink } from '@between/server/features/site/setup-link.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { guest } from '../support/personas.ts';

const SET_UP = `query ($key: String) { setUp(key: $key) { done next hasOperator } }`;
const DESCRIBE = `mutation ($input: DescribePlaceInput!) { describePlace(input: $input) { name country timeZone isOpen version } }`;
const CREATE = `mutation ($input: CreateOperatorInput!) { createOperator(input: $input) { next hasOperator } }`;
const PASS = `mutation ($step: SetUpStep!) { passSetUpStep(step: $step) { next } }`;
const SITE = `{ site { name setUpAt isOpen } }`;

const PLACE = { name: 'Harbour', country: 'IE', timeZone: 'Europe/Dublin' };
const OPERATOR = { handle: 'quiet_keeper', email: 'Keeper@Harbour.example', password: 'seven slow herons' };

let app: TestApp;
let key: string;

async function newKey(): Promise<string> {
  const link = await setupLink(app.server.services);
  return new URL(link ?? '').searchParams.get('key') ?? '';
}

beforeAll(async () => {
  app = await startApp();
  key = await newKey();
});
afterAll(() => app.close());

describe('the first set-up, one step after the other', () => {
  let cookie: string | null = null;
  const asOperator = (document: string, variables: Record<string, unknown> = {}) =>
    app.graphql(document, variables, cookie);

  it('shows nothing to whoever has no key, or one that an earlier start printed', async () => {
    const old = key;
    key = await newKey();
    expect(await guest(app).refusal(SET_UP)).toBe('NOT_FOUND');
    expect(await guest(app).refusal(SET_UP, { key: old })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(DESCRIBE, { input: { key: old, ...PLACE } })).toBe('NOT_FOUND');
    expect(await guest(app).ask(SET_UP, { key })).toEqual({ setUp: { done: [], next: 'place', hasOperator: false } });
  });

  it('keeps only a hash of the key', async () => {
    const rows = await app.db
      .selectFrom('oneTimeToken')
      .select(['tokenHash', 'accountId'])
      .where('purpose', '=', 'setup')
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.tokenHash.equals(hashToken(key))).toBe(true);
  });

  it('refuses a place without a name, in no country, in no zone', async () => {
    expect(await guest(app).refusal(DESCRIBE, { input: { key, ...PLACE, name: ' ' } })).toBe('INVALID_INPUT empty');
    expect(await guest(app).refusal(DESCRIBE, { input: { key, ...PLACE, country: 'ZZ' } })).toBe(
      'INVALID_INPUT unknown_country',
    );
    expect(await guest(app).refusal(DESCRIBE, { input: { key, ...PLACE, timeZone: 'Mars/Base' } })).toBe(
      'INVALID_INPUT unknown_zone',
    );
  });

  it('names the place and keeps its doors shut', async () => {
    await guest(app).ask(DESCRIBE, { input: { key, ...PLACE, name: 'Harbur' } });
    const { describePlace } = await guest(app).ask(DESCRIBE, { input: { key, ...PLACE } });
    expect(describePlace).toMatchObject({ ...PLACE, isOpen: false });
  });

  it('makes an operator who is signed in, gets the default texts and can do nothing before a second factor [OP02]', async () => {
    expect(await guest(app).refusal(CREATE, { input: { key, ...OPERATOR, handle: 'admin' } })).toBe(
      'INVALID_INPUT handle_reserved',
    );
    expect(await guest(app).refusal(CREATE, { input: { key, ...OPERATOR, password: 'short' } })).toBe(
      'INVALID_INPUT password_too_short',
    );
    const answer = await app.graphql(CREATE, { input: { key, ...OPERATOR } });
    expect(answer.data).toEqual({ createOperator: { next: 'second_factor', hasOperator: true } });
    cookie = answer.cookie;
    const { documents } = await guest(app).ask('{ documents { kind version body } }');
    expect(documents).toHaveLength(8);
    expect(documents.find((each: { kind: string }) => each.kind === 'privacy').body).toContain('Harbour');
    const refused = await asOperator(PASS, { step: 'mail' });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'second_factor' });
  });

  it('makes one operator only: the key opens neither of the first steps again', async () => {
    const other = { ...OPERATOR, handle: 'second_keeper', email: 'second@harbour.example' };
    expect(await guest(app).refusal(CREATE, { input: { key, ...other } })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(DESCRIBE, { input: { key, ...PLACE, name: 'Taken over' } })).toBe('NOT_FOUND');
    expect((await guest(app).ask(SITE)).site.name).toBe('Harbour');
  });

  it('goes on where it stopped, with steps finished or put off', async () => {
    await app.db.updateTable('session').set({ secondFactorAt: app.clock.now() }).execute();
    await app.db
      .insertInto('passkey')
      .columns(['id', 'accountId', 'name', 'publicKey', 'counter', 'createdAt'])
      .expression((eb) =>
        eb
          .selectFrom('account')
          .select([
            eb.val('k1').as('id'),
            'account.id as accountId',
            eb.val('key').as('name'),
            eb.val(Buffer.from('k')).as('publicKey'),
            eb.val(0).as('counter'),
            eb.val(app.clock.now()).as('createdAt'),
          ]),
      )
      .execute();
    expect((await asOperator(SET_UP)).data).toMatchObject({ setUp: { next: 'mail' } });
    expect((await asOperator(PASS, { step: 'joining' })).data).toEqual({ passSetUpStep: { next: 'mail' } });
    expect((await asOperator(PASS, { step: 'operator' })).errors[0]?.extensions).toMatchObject({
      reason: 'needed_step',
    });
    expect((await asOperator(PASS, { step: 'mail' })).data).toEqual({ passSetUpStep: { next: 'helplines' } });
  });

  it('proves by a link that mail arrives, and takes no other link for it', async () => {
    expect((await asOperator('mutation { sendMailTest { to } }')).data).toEqual({
      sendMailTest: { to: 'keeper@harbour.example' },
    });
    const [mail] = await app.mails();
    expect(mail).toMatchObject({ toAddress: 'keeper@harbour.example', subject: 'A message from Harbour' });
    const token = /\/setup\/mail\/(\S+)/.exec(mail?.bodyText ?? '')?.[1] ?? '';
    const CONFIRM = 'mutation ($token: String!) { confirmMailTest(token: $token) { name } }';
    expect(await guest(app).refusal(CONFIRM, { token: `${token}x` })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(CONFIRM, { token: `${token.split('.')[0]}.AAAAAAAAAAAAAAAAAAAAAA` })).toBe(
      'NOT_FOUND',
    );
    await guest(app).ask(CONFIRM, { token });
    expect((await asOperator('{ goLive { items { kind isDone } } viewer { isConfirmed } }')).data).toMatchObject({
      goLive: { items: expect.arrayContaining([{ kind: 'mail', isDone: true }]) },
      viewer: { isConfirmed: true },
    });
    app.clock.advance(25 * 3600);
    expect(await guest(app).refusal(CONFIRM, { token })).toBe('NOT_FOUND');
  });

  it('is gone once it is finished, for everybody and for good', async () => {
    await app.db
      .updateTable('session')
      .set({ expiresAt: new Date(app.clock.now().getTime() + 3_600_000) })
      .execute();
    expect((await asOperator('mutation { finishSetUp { setUpAt isOpen } }')).data).toMatchObject({
      finishSetUp: { isOpen: false },
    });
    expect(await setupLink(app.server.services)).toBeNull();
    expect(await guest(app).refusal(SET_UP, { key })).toBe('NOT_FOUND');
    expect((await asOperator(SET_UP)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asOperator(PASS, { step: 'team' })).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asOperator('mutation { finishSetUp { name } }')).errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
