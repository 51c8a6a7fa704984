import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { JOIN, joinForm, mailedToken, mailsTo, openSite, outcome, signInAs } from '../support/newcomers.ts';

let app: TestApp;
let next = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(() => openSite(app));

/** An address and a handle nobody has used in this file. */
function fresh(): { email: string; handle: string } {
  next += 1;
  const letters = String.fromCharCode(97 + (next % 26), 97 + Math.floor(next / 26));
  return { email: `person${next}@mail.example`, handle: `heron_${letters}` };
}

const CONFIRM = 'mutation ($token: String!) { confirmEmail(token: $token) { __typename } }';

describe('joining', () => {
  it('takes a pseudonym, an address and a password, and opens after the mailed link was used [ME01]', async () => {
    const { email, handle } = fresh();
    const joined = await app.graphql(JOIN, joinForm({ email, handle }));
    expect(outcome(joined)).toBe('JoinStarted');
    expect(joined.cookie).toBeNull();

    const signedIn = await signInAs(app, email, 'calm-harbour-42');
    const read = await app.graphql('{ viewer { handle isConfirmed } groups { nodes { id } } }', {}, signedIn.cookie);
    expect(read.data?.['viewer']).toMatchObject({ handle, isConfirmed: false });

    const token = await mailedToken(app, email, 'confirm');
    expect(outcome(await app.graphql(CONFIRM, { token }))).toBe('LinkTaken');
    expect(outcome(await app.graphql(CONFIRM, { token }))).toBe('LinkDead');
    const after = await app.graphql('{ viewer { isConfirmed } }', {}, signedIn.cookie);
    expect(after.data?.['viewer']).toEqual({ isConfirmed: true });
  });

  it('answers a taken address as a new one and tells only its owner, discreetly [ME01]', async () => {
    const { email, handle } = fresh();
    const first = await app.graphql(JOIN, joinForm({ email, handle }));
    await app.graphql(CONFIRM, { token: await mailedToken(app, email, 'confirm') });
    const before = (await mailsTo(app, email)).length;

    const again = await app.graphql(JOIN, joinForm({ email: ` ${email.toUpperCase()} `, handle: fresh().handle }));
    expect(again.data).toEqual(first.data);
    expect(again.status).toBe(first.status);
    const mails = await mailsTo(app, email);
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)?.subject).toBe('A message from Harbour Lane');
    expect(mails.at(-1)?.bodyText).not.toMatch(/group|health|support/i);
    expect(await app.db.selectFrom('account').select('id').where('email', '=', email).execute()).toHaveLength(1);
  });

  it.each([
    ['an address as handle', { handle: 'me@mail.example' }, 'INVALID_INPUT handle handle_looks_like_address'],
    [
      'the local part of the own address',
      { handle: 'wren', email: 'wren@mail.example' },
      'INVALID_INPUT handle handle_is_address',
    ],
    ['a number to call', { handle: 'call07700900123' }, 'INVALID_INPUT handle handle_looks_like_phone'],
    ['a title', { handle: 'dr_amber' }, 'INVALID_INPUT handle handle_reserved'],
    ['the name of the place', { handle: 'harbourlane' }, 'INVALID_INPUT handle handle_reserved'],
    ['two scripts', { handle: 'аmber' }, 'INVALID_INPUT handle handle_mixed_scripts'],
    ['a short password', { password: 'short' }, 'INVALID_INPUT password password_too_short'],
    ['no consent to what people write here', { consents: [] }, 'INVALID_INPUT consents consent_needed'],
    ['no address', { email: 'nowhere' }, 'INVALID_INPUT email email_malformed'],
    ['a month that does not exist', { birthMonth: 13 }, 'INVALID_INPUT birthYear birth_month'],
  ])('says why it refuses %s [ME02]', async (_, change, refusal) => {
    expect(outcome(await app.graphql(JOIN, joinForm({ ...fresh(), ...change })))).toBe(refusal);
  });

  it('refuses a handle that looks like one that is there, and suggests free ones [ME02]', async () => {
    await app.graphql(JOIN, joinForm({ ...fresh(), handle: 'milo' }));
    expect(outcome(await app.graphql(JOIN, joinForm({ ...fresh(), handle: 'M1L0' })))).toBe(
      'INVALID_INPUT handle handle_taken',
    );
    const advice = await app.graphql('{ handleAdvice(handle: "mi1o") { problem suggestions } }');
    expect(advice.data?.['handleAdvice']).toMatchObject({
      problem: 'handle_taken',
      suggestions: [expect.any(String), expect.any(String), expect.any(String)],
    });
  });

  it('gives one of two people the handle they ask for at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => app.graphql(JOIN, joinForm({ ...fresh(), handle: 'same_heron' }))),
    );
    expect(answers.map(outcome).sort()).toEqual([
      'INVALID_INPUT handle handle_taken',
      'INVALID_INPUT handle handle_taken',
      'INVALID_INPUT handle handle_taken',
      'JoinStarted',
    ]);
  });

  it('keeps no date of birth, only the band [ME03]', async () => {
    const { email, handle } = fresh();
    await app.graphql(JOIN, joinForm({ email, handle, birthYear: 1987, birthMonth: 2 }));
    const row = await app.db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirstOrThrow();
    expect(row.ageBand).toBe('35_49');
    expect(JSON.stringify(row)).not.toContain('1987');
  });

  it('signposts who is too young and takes no other date from the same address or device [ME03]', async () => {
    const { email, handle } = fresh();
    const year = app.clock.now().getUTCFullYear() - 16;
    const refused = await app.graphql(JOIN, joinForm({ email, handle, birthYear: year }));
    expect(refused.data?.['join']).toEqual({ __typename: 'AgeRefused', minAge: 18, country: 'GB' });
    expect(outcome(await app.graphql(JOIN, joinForm({ email, handle })))).toBe('AgeRefused');
    expect(await app.db.selectFrom('account').select('id').where('email', '=', email).execute()).toEqual([]);

    const mark = await markOf(joinForm({ ...fresh(), birthYear: year }));
    expect(outcome(await app.graphql(JOIN, joinForm(fresh()), mark))).toBe('AgeRefused');
    expect(outcome(await app.graphql(JOIN, joinForm(fresh()), `${mark}x`))).toBe('JoinStarted');
    expect(outcome(await app.graphql(JOIN, joinForm(fresh())))).toBe('JoinStarted');
  });

  it('stores each consent with its version and lets the free ones be taken back [OP17]', async () => {
    const { email, handle } = fresh();
    await app.graphql(JOIN, joinForm({ email, handle, consents: ['special_category', 'product_research'] }));
    const { cookie } = await signInAs(app, email, 'calm-harbour-42');
    const CONSENTS = '{ viewer { consents { purpose version givenVersion isRequired } } }';
    const before = await app.graphql(CONSENTS, {}, cookie);
    expect(before.data?.['viewer']).toEqual({
      consents: [
        { purpose: 'special_category', version: 1, givenVersion: 1, isRequired: true },
        { purpose: 'mail_digest', version: 1, givenVersion: null, isRequired: false },
        { purpose: 'product_research', version: 1, givenVersion: 1, isRequired: false },
      ],
    });
    await app.graphql('mutation { withdrawConsent(purpose: product_research) { id } }', {}, cookie);
    await app.graphql('mutation { giveConsent(purpose: mail_digest) { id } }', {}, cookie);
    const after = await app.graphql(CONSENTS, {}, cookie);
    expect(JSON.stringify(after.data)).toContain('"purpose":"mail_digest","version":1,"givenVersion":1');
    expect(JSON.stringify(after.data)).toContain('"purpose":"product_research","version":1,"givenVersion":null');
    expect(
      outcome(await app.graphql('mutation { withdrawConsent(purpose: special_category) { id } }', {}, cookie)),
    ).toBe('CONFLICT consent_needed');
  });

  it('takes nobody in while the place is by invitation, or its doors are shut', async () => {
    await openSite(app, { signUp: 'invitation' });
    expect(outcome(await app.graphql(JOIN, joinForm(fresh())))).toBe('SignUpClosed');
    await openSite(app);
    await app.db.updateTable('site').set({ openedAt: null }).execute();
    expect(outcome(await app.graphql(JOIN, joinForm(fresh())))).toBe('SignUpClosed');
  });

  it('forgets an account whose address never answered', async () => {
    const { email, handle } = fresh();
    await app.graphql(JOIN, joinForm({ email, handle }));
    const token = await mailedToken(app, email, 'confirm');
    await app.advance(49 * 3600);
    expect(outcome(await app.graphql(CONFIRM, { token }))).toBe('LinkDead');
    await app.advance(6 * 24 * 3600);
    expect(await app.db.selectFrom('account').select('id').where('email', '=', email).execute()).toEqual([]);
  });
});

/** The device's mark that an answer sets, ready to send back. */
async function markOf(variables: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${app.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: JOIN, variables }),
  });
  const line = response.headers.getSetCookie().find((each) => each.startsWith('asked='));
  expect(line).toMatch(/HttpOnly; SameSite=Lax/);
  return line?.split(';')[0] ?? '';
}
