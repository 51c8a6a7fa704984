import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { mailsTo, openSite, outcome, signInAs } from '../support/newcomers.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
});
afterAll(() => app.close());

const PASSWORD = 'calm-harbour-42';
const SECOND = 'mutation ($input: SecondFactorInput!) { answerSecondFactor(input: $input) { __typename } }';
const SESSIONS = '{ viewer { security { sessions { id deviceLabel isCurrent } hasTotp recoveryCodesLeft } } }';
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
