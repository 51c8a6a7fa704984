import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { mailedToken, mailsTo, openSite, outcome, signInAs } from '../support/newcomers.ts';
import { as, signIn } from '../support/personas.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
});
afterAll(() => app.close());

const PASSWORD = 'calm-harbour-42';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }';
const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }';
const PROVE = 'mutation ($input: ProofInput!) { proveAgain(input: $input) { id } }';

describe('a forgotten password', () => {
  it('is replaced by a link that works once, for an hour; all sessions end and the owner is told', async () => {
    const ola = await as(app, 'ola');
    const unknown = await app.graphql(ASK_RESET, { email: 'nobody@mail.example' });
    const known = await app.graphql(ASK_RESET, { email: ola.email });
    expect(known.data).toEqual(unknown.data);
    const token = await mailedToken(app, ola.email, 'reset');
    const outbox = await app.db.selectFrom('outbox').select('payload').execute();
    expect(JSON.stringify(outbox)).not.toContain(token);

    expect(outcome(await app.graphql(RESET, { input: { token, password: 'short' } }))).toBe(
      'INVALID_INPUT password password_too_short',
    );
    const ownName = { input: { token, password: 'ola-Olaola-x' } };
    expect(outcome(await app.graphql(RESET, ownName))).toBe('INVALID_INPUT password password_like_name');
    expect(outcome(await app.graphql(RESET, { input: { token, password: 'another-harbour-7' } }))).toBe('LinkTaken');
    expect(outcome(await app.graphql(RESET, { input: { token, password: 'a-third-harbour-7' } }))).toBe('LinkDead');
    expect((await ola.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect(outcome(await signInAs(app, ola.email, PASSWORD))).toBe('SignInRefused');
    expect(outcome(await signInAs(app, ola.email, 'another-harbour-7'))).toBe('SignedIn');
    expect((await mailsTo(app, ola.email)).at(-1)?.bodyText).toContain('Your password was changed.');
  });

  it('leaves old, foreign and made-up links dead', async () => {
    const pim = await as(app, 'pim');
    await app.graphql(ASK_RESET, { email: pim.email });
    const first = await mailedToken(app, pim.email, 'reset');
    app.clock.advance(1);
    await app.graphql(ASK_RESET, { email: pim.email });
    const second = await mailedToken(app, pim.email, 'reset');
    expect(second).not.toBe(first);
    const tryToken = async (token: string): Promise<string> =>
      outcome(await app.graphql(RESET, { input: { token, password: 'another-harbour-7' } }));
    expect(await tryToken(first)).toBe('LinkDead');
    expect(await tryToken('x'.repeat(43))).toBe('LinkDead');
    expect(await tryToken('')).toBe('LinkDead');
    expect(
      outcome(
        await app.graphql('mutation ($token: String!) { confirmEmail(token: $token) { __typename } }', {
          token: second,
        }),
      ),
    ).toBe('LinkDead');
    app.clock.advance(61 * 60);
    expect(await tryToken(second)).toBe('LinkDead');
  });
});

describe('acts that ask for a fresh proof', () => {
  it('are refused after ten minutes until it is given again, under a new session id', async () => {
    const una = await as(app, 'una');
    app.clock.advance(11 * 60);
    const acts = [
      'mutation { beginTotp { secret } }',
      'mutation { exportMine { json } }',
      'mutation { changeEmail(email: "new@mail.example") { ok } }',
      'mutation { deleteAccount(input: { posts: delete, handle: "una" }) { ok } }',
      'mutation { beginPasskey { challengeId } }',
    ];
    for (const act of acts) expect(await una.refusal(act)).toBe('UNAUTHENTICATED prove_again');
    expect(outcome(await una.graphql(PROVE, { input: { password: 'wrong' } }))).toBe(
      'INVALID_INPUT password password_wrong',
    );
    const proved = await una.graphql(PROVE, { input: { password: PASSWORD } });
    expect(proved.cookie).not.toBeNull();
    expect((await una.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect((await app.graphql('mutation { beginTotp { secret } }', {}, proved.cookie)).errors).toEqual([]);
  });

  it('change a password only with the old one, and end the other sessions', async () => {
    const vic = await as(app, 'vic');
    const other = await signIn(app, vic.email);
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }';
    expect(outcome(await vic.graphql(CHANGE, { input: { current: 'wrong', password: 'another-harbour-7' } }))).toBe(
      'INVALID_INPUT current password_wrong',
    );
    const changed = await vic.graphql(CHANGE, { input: { current: PASSWORD, password: 'another-harbour-7' } });
    expect(changed.errors).toEqual([]);
    expect((await other.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect((await app.graphql('{ viewer { id } }', {}, changed.cookie)).data).toEqual({ viewer: { id: vic.id } });
  });

  it('move the address only after the new one answered; the old one hears of it at once', async () => {
    const wil = await as(app, 'wil');
    await wil.ask('mutation { changeEmail(email: "wil.new@mail.example") { ok } }');
    expect((await mailsTo(app, wil.email)).at(-1)?.bodyText).toContain('to go to another address');
    expect(outcome(await signInAs(app, 'wil.new@mail.example', PASSWORD))).toBe('SignInRefused');
    const token = await mailedToken(app, 'wil.new@mail.example', 'confirm');
    expect(
      outcome(
        await app.graphql('mutation ($token: String!) { confirmEmail(token: $token) { __typename } }', { token }),
      ),
    ).toBe('LinkTaken');
    expect(outcome(await signInAs(app, 'wil.new@mail.example', PASSWORD))).toBe('SignedIn');
    expect(outcome(await signInAs(app, wil.email, PASSWORD))).toBe('SignInRefused');
  });

  it('do not tell whether an address is taken, and never take it over', async () => {
    const xen = await as(app, 'xen');
    const yul = await as(app, 'yul');
    const free = await xen.graphql('mutation { changeEmail(email: "free@mail.example") { ok } }');
    const taken = await xen.graphql('mutation ($email: String!) { changeEmail(email: $email) { ok } }', {
      email: yul.email,
    });
    expect(taken.data).toEqual(free.data);
    expect((await mailsTo(app, yul.email)).at(-1)?.bodyText).toContain('Nobody was told that you are here.');
  });
});
