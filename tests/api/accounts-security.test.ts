import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { mailedToken, mailsTo, openSite, outcome, signInAs } from '../support/newcomers.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
});
afterAll(() => app.close());

const PASSWORD = 'calm-harbour-42';
const SECOND = 'mutation ($input: SecondFactorInput!) { answerSecondFactor(input: $input) { __typename } }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }';
const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }';
const SESSIONS = '{ viewer { security { sessions { id deviceLabel isCurrent } hasTotp recoveryCodesLeft } } }';
const PROVE = 'mutation ($input: ProofInput!) { proveAgain(input: $input) { id } }';

function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() });
}

async function withTotp(handle: string): Promise<{ person: Persona; secret: string; codes: string[] }> {
  const person = await as(app, handle);
  const { beginTotp } = await person.ask('mutation { beginTotp { secret uri } }');
  const confirmed = await person.graphql('mutation ($code: String!) { confirmTotp(code: $code) { codes } }', {
    code: codeOf(beginTotp.secret),
  });
  return { person, secret: beginTotp.secret, codes: (confirmed.data as any).confirmTotp.codes };
}

async function challengeFor(email: string): Promise<string> {
  const answer = await signInAs(app, email, PASSWORD);
  expect(outcome(answer)).toBe('SecondFactorNeeded');
  expect(answer.cookie).toBeNull();
  return (answer.data as any).signIn.challengeId;
}

describe('signing in', () => {
  it('says the same for a wrong password and an unknown address', async () => {
    const wren = await as(app, 'wren');
    const wrong = await signInAs(app, wren.email, 'not-the-password');
    const unknown = await signInAs(app, 'nobody@mail.example', 'not-the-password');
    expect(wrong.data).toEqual(unknown.data);
    expect(outcome(wrong)).toBe('SignInRefused');
  });

  it.each(['wren@persona.example', 'nobody@mail.example'])(
    'makes %s wait after ten failures, whether or not it has an account',
    async (email) => {
      const limited = await startApp({ env: { RATE_LIMIT: 'on' } });
      try {
        await as(limited, 'wren');
        const answers: string[] = [];
        for (let at = 0; at < 11; at += 1) answers.push(outcome(await signInAs(limited, email, 'wrong-password')));
        expect(new Set(answers.slice(0, 9))).toEqual(new Set(['SignInRefused']));
        expect(answers.at(-1)).toBe('RATE_LIMITED too_many_tries');
      } finally {
        await limited.close();
      }
    },
  );

  it('asks for the code of the app once it is switched on, and takes each code once [OP02]', async () => {
    const { person, secret } = await withTotp('totp_one');
    app.clock.advance(60);
    const challengeId = await challengeFor(person.email);
    expect(outcome(await app.graphql(SECOND, { input: { challengeId, code: '000000' } }))).toBe('SignInRefused');
    const code = codeOf(secret);
    const done = await app.graphql(SECOND, { input: { challengeId, code } });
    expect(outcome(done)).toBe('SignedIn');
    expect(done.cookie).not.toBeNull();

    expect(outcome(await app.graphql(SECOND, { input: { challengeId, code } }))).toBe('SignInRefused');
    const again = await challengeFor(person.email);
    expect(outcome(await app.graphql(SECOND, { input: { challengeId: again, code } }))).toBe('SignInRefused');
  });

  it('takes a code once also from two devices at the same moment', async () => {
    const { person, secret } = await withTotp('totp_two');
    app.clock.advance(60);
    const challenges = [await challengeFor(person.email), await challengeFor(person.email)];
    const code = codeOf(secret);
    const answers = await Promise.all(
      challenges.map((challengeId) => app.graphql(SECOND, { input: { challengeId, code } })),
    );
    expect(answers.map(outcome).sort()).toEqual(['SignInRefused', 'SignedIn']);
  });

  it('lets a recovery code in once, however it is typed, and says so to the owner [OP02]', async () => {
    const { person, codes } = await withTotp('totp_three');
    const [code = ''] = codes;
    expect(codes).toHaveLength(10);
    const before = (await mailsTo(app, person.email)).length;
    expect(
      outcome(
        await app.graphql(SECOND, {
          input: {
            challengeId: await challengeFor(person.email),
            recoveryCode: ` ${code.toUpperCase().replaceAll('-', ' ')} `,
          },
        }),
      ),
    ).toBe('SignedIn');
    expect(
      outcome(
        await app.graphql(SECOND, { input: { challengeId: await challengeFor(person.email), recoveryCode: code } }),
      ),
    ).toBe('SignInRefused');
    expect((await mailsTo(app, person.email)).length).toBe(before + 1);
    const stored = await app.db
      .selectFrom('recoveryCode')
      .select('codeHash')
      .where('accountId', '=', person.id)
      .execute();
    expect(stored.map((row) => row.codeHash.toString('utf8')).join()).not.toContain(code.slice(0, 4));
  });

  it('lets a waiting second step go after ten minutes', async () => {
    const { person, secret } = await withTotp('totp_four');
    const challengeId = await challengeFor(person.email);
    app.clock.advance(11 * 60);
    expect(outcome(await app.graphql(SECOND, { input: { challengeId, code: codeOf(secret) } }))).toBe('SignInRefused');
  });

  it('starts a session under a new id and forgets the old one', async () => {
    const wren = await as(app, 'rotating');
    const again = await app.graphql(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email: wren.email, password: PASSWORD } },
      wren.cookie,
    );
    expect(again.cookie).not.toBe(wren.cookie);
    expect((await app.graphql('{ viewer { id } }', {}, wren.cookie)).data).toEqual({ viewer: null });
    expect((await app.graphql('{ viewer { id } }', {}, again.cookie)).data).toEqual({ viewer: { id: wren.id } });
  });

  it('ends a session that was idle too long, or is too old, or whose cookie was changed', async () => {
    const idle = await as(app, 'idle_one');
    expect((await app.graphql('{ viewer { id } }', {}, `${idle.cookie}x`)).data).toEqual({ viewer: null });
    app.clock.advance(31 * 24 * 3600);
    expect((await idle.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
  });

  it('keeps the hour and place of the last sign-in and nothing earlier [ME05]', async () => {
    const wren = await as(app, 'last_seen');
    await signIn(app, wren.email);
    const { viewer } = await wren.ask('{ viewer { security { lastSignInAddress lastSignInAt } } }');
    expect(viewer.security.lastSignInAddress).toBe('127.0.0.1');
    const row = await app.db
      .selectFrom('account')
      .select('lastSignInAt')
      .where('id', '=', wren.id)
      .executeTakeFirstOrThrow();
    expect(new Date(viewer.security.lastSignInAt)).toEqual(row.lastSignInAt);
  });
});

describe('own sessions', () => {
  it('are seen and ended, one or all others', async () => {
    const mara = await as(app, 'mara');
    const phone = await signIn(app, mara.email);
    const tablet = await signIn(app, mara.email);
    const { viewer } = await mara.ask(SESSIONS);
    expect(viewer.security.sessions).toHaveLength(3);
    const { viewer: onPhone } = await phone.ask(SESSIONS);
    const phoneId = onPhone.security.sessions.find((session: any) => session.isCurrent).id;

    await mara.ask('mutation ($id: UUID!) { endSession(id: $id) { security { sessions { id } } } }', { id: phoneId });
    expect((await phone.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    await mara.ask('mutation { endOtherSessions { security { sessions { id } } } }');
    expect((await tablet.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect((await mara.ask(SESSIONS)).viewer.security.sessions).toHaveLength(1);
  });

  it('cannot be ended by anybody else: a foreign id is as good as none', async () => {
    const kit = await as(app, 'kit');
    const jo = await as(app, 'jo');
    const { viewer } = await kit.ask(SESSIONS);
    const END = 'mutation ($id: UUID!) { endSession(id: $id) { security { sessions { id } } } }';
    expect(await jo.refusal(END, { id: viewer.security.sessions[0].id })).toBe('NOT_FOUND');
    expect(await guest(app).refusal(END, { id: viewer.security.sessions[0].id })).toMatch(/^UNAUTHENTICATED/);
    expect((await kit.ask('{ viewer { id } }')).viewer.id).toBe(kit.id);
  });

  it('are locked by quick exit until the person signs in again [ME35]', async () => {
    const hurried = await as(app, 'hurried');
    await hurried.ask('mutation { lockSession { ok } }');
    expect((await hurried.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect((await hurried.graphql('mutation { lockSession { ok } }')).errors).toEqual([]);
    const again = await signIn(app, hurried.email);
    expect((await again.ask('{ viewer { id } }')).viewer.id).toBe(hurried.id);
  });
});

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
