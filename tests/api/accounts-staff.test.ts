import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { JOIN, joinForm, mailedToken, openSite, outcome, signInAs } from '../support/newcomers.ts';
import { as, guest } from '../support/personas.ts';
import { STATEMENT } from '../support/workshops.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await openSite(app, { signUp: 'invitation' });
});
afterAll(() => app.close());

const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { invitation { id email role } } }';
const CARD = 'query ($token: String!) { invitation(token: $token) { email role hasAccount } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) { roles needsSecondFactor } }';
const STAFF = '{ staff { id handle role hasSecondFactor } }';

describe('an invitation', () => {
  it('makes an account with the role, which opens nothing before a second factor [OP02]', async () => {
    const alex = await as(app, 'alex');
    await alex.ask(INVITE, { input: { email: 'desk.one@mail.example', role: 'moderator' } });
    const token = await mailedToken(app, 'desk.one@mail.example', 'invite');
    expect((await app.graphql(CARD, { token })).data).toEqual({
      invitation: { email: 'desk.one@mail.example', role: 'moderator', hasAccount: false },
    });

    const { email: _, ...input } = joinForm({ handle: 'mo', invitationToken: token }).input;
    const joined = await app.graphql(JOIN, { input });
    expect(outcome(joined)).toBe('SignedIn');
    const asMo = (document: string, variables = {}) => app.graphql(document, variables, joined.cookie);
    expect((await asMo('{ viewer { roles isConfirmed needsSecondFactor } }')).data).toEqual({
      viewer: { roles: ['member'], isConfirmed: true, needsSecondFactor: true },
    });

    const begun: any = (await asMo('mutation { beginTotp { secret } }')).data;
    const code = new TOTP({ secret: Secret.fromBase32(begun.beginTotp.secret) }).generate({
      timestamp: app.clock.now().getTime(),
    });
    const lifted = await asMo('mutation ($code: String!) { confirmTotp(code: $code) { codes } }', { code });
    expect(lifted.cookie).not.toBe(joined.cookie);
    expect((await app.graphql('{ viewer { roles needsSecondFactor } }', {}, lifted.cookie)).data).toEqual({
      viewer: { roles: ['member', 'moderator'], needsSecondFactor: false },
    });
    expect(outcome(await app.graphql('mutation { removeTotp { id } }', {}, lifted.cookie))).toBe(
      'CONFLICT last_factor',
    );
  });

  it('works once, only for its address, and dies with time or at a word', async () => {
    const alex = await as(app, 'alex');
    await alex.ask(INVITE, { input: { email: 'once@mail.example' } });
    const token = await mailedToken(app, 'once@mail.example', 'invite');
    const join = (handle: string, invitationToken: string) =>
      app.graphql(JOIN, joinForm({ handle, invitationToken, email: 'somebody.else@mail.example' }));
    expect(outcome(await join('once_only', token))).toBe('SignedIn');
    expect(
      await app.db.selectFrom('account').select('email').where('handle', '=', 'once_only').executeTakeFirst(),
    ).toEqual({ email: 'once@mail.example' });
    expect(outcome(await join('twice', token))).toBe('INVALID_INPUT invitationToken invitation_dead');
    expect(outcome(await join('made_up', 'x'.repeat(43)))).toBe('INVALID_INPUT invitationToken invitation_dead');
    expect((await app.graphql(CARD, { token })).errors[0]?.extensions?.['code']).toBe('NOT_FOUND');

    const { invite } = await alex.ask(INVITE, { input: { email: 'back@mail.example', role: 'therapist' } });
    const withdrawn = await mailedToken(app, 'back@mail.example', 'invite');
    await alex.ask('mutation ($id: UUID!) { withdrawInvitation(id: $id) { ok } }', { id: invite.invitation.id });
    expect(outcome(await join('withdrawn', withdrawn))).toBe('INVALID_INPUT invitationToken invitation_dead');
  });

  it('adds its role to the account that is signed in, and shortens its sessions to those of staff [OP02]', async () => {
    const alex = await as(app, 'alex');
    const mara = await as(app, 'mara');
    await alex.ask(INVITE, { input: { email: mara.email, role: 'clinician' } });
    const token = await mailedToken(app, mara.email, 'invite');
    const { email: _, ...input } = joinForm({ handle: 'not_mara', invitationToken: token }).input;
    expect(outcome(await app.graphql(JOIN, { input }))).toBe('AccountAlreadyThere');
    const accepted = await mara.graphql(ACCEPT, { token });
    expect(accepted.errors).toEqual([]);
    const session = await app.db
      .selectFrom('session')
      .select(['createdAt', 'absoluteExpiresAt', 'expiresAt'])
      .where('accountId', '=', mara.id)
      .executeTakeFirstOrThrow();
    expect(session.absoluteExpiresAt.getTime() - app.clock.now().getTime()).toBeLessThanOrEqual(7 * 24 * 3600_000);
    expect(session.expiresAt.getTime() - app.clock.now().getTime()).toBeLessThanOrEqual(12 * 3600_000);
    const audit = await app.db.selectFrom('audit').select('action').where('targetId', '=', mara.id).execute();
    expect(audit).toContainEqual({ action: 'role.accept' });
  });

  it('of a therapist carries the registration the inviter knows; it waits to be looked up like any other [TH01]', async () => {
    const alex = await as(app, 'alex');
    const lin = await as(app, 'una');
    const invited = (over: object) => ({ input: { email: lin.email, role: 'therapist', ...over } });
    expect(await alex.refusal(INVITE, invited({ role: 'moderator', credential: STATEMENT }))).toBe(
      'INVALID_INPUT credential_for_therapists',
    );
    expect(await alex.refusal(INVITE, invited({ credential: { ...STATEMENT, expiresOn: '2020-01-01' } }))).toBe(
      'INVALID_INPUT expired',
    );
    await alex.ask(INVITE, invited({ credential: STATEMENT }));
    const token = await mailedToken(app, lin.email, 'invite');
    expect((await lin.graphql(ACCEPT, { token })).errors).toEqual([]);

    const waiting = '{ credentialsToCheck { handle body number place expiresOn state } }';
    const { credentialsToCheck } = await (await as(app, 'alex')).ask(waiting);
    expect(credentialsToCheck).toEqual([{ handle: 'una', ...STATEMENT, state: 'waiting' }]);
  });

  it('is given by operators and, below their own rank, by leads; never by anybody else, never with an old proof', async () => {
    const rhea = await as(app, 'rhea');
    await rhea.ask(INVITE, { input: { email: 'tr@mail.example', role: 'trainee' } });
    expect(await rhea.refusal(INVITE, { input: { email: 'op@mail.example', role: 'operator' } })).toBe(
      'FORBIDDEN staff_only',
    );
    expect(await rhea.refusal(INVITE, { input: { email: 'le@mail.example', role: 'lead' } })).toBe(
      'FORBIDDEN staff_only',
    );
    const sam = await as(app, 'sam');
    const jo = await as(app, 'jo');
    for (const person of [sam, jo]) {
      expect(await person.refusal(INVITE, { input: { email: 'x@mail.example', role: 'moderator' } })).toBe(
        'FORBIDDEN staff_only',
      );
      expect(await person.refusal(STAFF)).toBe('FORBIDDEN staff_only');
      expect(await person.refusal('{ pendingAccounts { nodes { id } } }')).toBe('FORBIDDEN staff_only');
    }
    expect(await guest(app).refusal(STAFF)).toMatch(/^UNAUTHENTICATED/);
    app.clock.advance(11 * 60);
    expect(await rhea.refusal(INVITE, { input: { email: 'late@mail.example', role: 'trainee' } })).toBe(
      'UNAUTHENTICATED prove_again',
    );
  });
});

describe('a role', () => {
  it('ends at once, with all sessions of its holder; the last operator stays [OP02]', async () => {
    const other = await startApp();
    try {
      const alex = await as(other, 'alex');
      const sam = await as(other, 'sam');
      const { staff } = await alex.ask(STAFF);
      const grantOf = (handle: string): string => staff.find((grant: any) => grant.handle === handle).id;
      const REVOKE = 'mutation ($id: UUID!) { revokeRole(grantId: $id) { ok } }';
      expect(await sam.refusal(REVOKE, { id: grantOf('alex') })).toBe('FORBIDDEN staff_only');
      expect(await alex.refusal(REVOKE, { id: grantOf('alex') })).toBe('CONFLICT last_operator');
      await alex.ask(REVOKE, { id: grantOf('sam') });
      expect((await sam.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
      expect(await alex.refusal(REVOKE, { id: grantOf('sam') })).toBe('NOT_FOUND');
    } finally {
      await other.close();
    }
  });
});

describe('sign-up by approval', () => {
  it('lets nobody read before an operator has let them in', async () => {
    const closed = await startApp();
    try {
      await openSite(closed, { signUp: 'approval' });
      await closed.graphql(JOIN, joinForm({ handle: 'waiting', email: 'somebody@mail.example' }));
      await closed.graphql('mutation ($token: String!) { confirmEmail(token: $token) { __typename } }', {
        token: await mailedToken(closed, 'somebody@mail.example', 'confirm'),
      });
      const { cookie } = await signInAs(closed, 'somebody@mail.example', 'calm-harbour-42');
      const read = () => closed.graphql('{ profile(handle: "waiting") { handle } }', {}, cookie);
      expect(outcome(await read())).toBe('FORBIDDEN waiting_for_approval');
      const alex = await as(closed, 'alex');
      const { pendingAccounts } = await alex.ask('{ pendingAccounts { nodes { id handle isConfirmed } } }');
      expect(pendingAccounts.nodes).toEqual([{ id: expect.any(String), handle: 'waiting', isConfirmed: true }]);
      await alex.ask('mutation ($id: UUID!) { approveAccount(id: $id) { ok } }', { id: pendingAccounts.nodes[0].id });
      expect(outcome(await read())).toBe('ok');
      expect(
        await alex.refusal('mutation ($id: UUID!) { declineAccount(id: $id) { ok } }', {
          id: pendingAccounts.nodes[0].id,
        }),
      ).toBe('NOT_FOUND');
      expect((await closed.mails()).at(-1)?.bodyText).toContain('is open now');
    } finally {
      await closed.close();
    }
  });
});

describe('first steps', () => {
  it('are what this is, its limits and the rules; a new version asks again and shows both [ME04, ME05, ME06]', async () => {
    const place = await startApp();
    try {
      await openSite(place);
      const { ensureDocuments } = await import('@between/server/features/documents/ensure-documents.ts');
      await ensureDocuments(place.server.services, 'Harbour Lane');
      const kit = await as(place, 'kit');
      const alex = await as(place, 'alex');
      const STEPS = '{ viewer { firstSteps } }';
      const ACCEPT_DOCUMENT = 'mutation ($input: AcceptDocumentInput!) { acceptDocument(input: $input) { version } }';
      expect((await kit.ask(STEPS)).viewer.firstSteps).toEqual(['what_this_is', 'limits', 'house_rules']);
      for (const kind of ['what_this_is', 'limits', 'house_rules'])
        await kit.ask(ACCEPT_DOCUMENT, { input: { kind, version: 1 } });
      expect((await kit.ask(STEPS)).viewer.firstSteps).toEqual([]);

      const rules = (await kit.ask('{ document(kind: house_rules) { body version } }')).document;
      const PUBLISH = 'mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version } }';
      expect(
        await kit.refusal(PUBLISH, {
          input: { kind: 'house_rules', body: 'Everything is allowed from now on.', replaces: 1 },
        }),
      ).toBe('FORBIDDEN staff_only');
      await alex.ask(PUBLISH, {
        input: { kind: 'house_rules', body: `${rules.body}\n\nSay sorry and stay.`, replaces: 1 },
      });
      expect(
        await alex.refusal(PUBLISH, {
          input: { kind: 'house_rules', body: 'A second one at the same time.', replaces: 1 },
        }),
      ).toBe('CONFLICT document_changed');
      expect((await kit.ask(STEPS)).viewer.firstSteps).toEqual(['house_rules']);
      const { document } = await kit.ask(
        '{ document(kind: house_rules) { version body acceptedAt acceptedBefore { version body } } }',
      );
      expect(document).toMatchObject({
        version: 2,
        acceptedAt: null,
        acceptedBefore: { version: 1, body: rules.body },
      });
      expect(await kit.refusal(ACCEPT_DOCUMENT, { input: { kind: 'house_rules', version: 1 } })).toBe(
        'CONFLICT document_changed',
      );
      await kit.ask(ACCEPT_DOCUMENT, { input: { kind: 'house_rules', version: 2 } });
      expect((await kit.ask(STEPS)).viewer.firstSteps).toEqual([]);
    } finally {
      await place.close();
    }
  });

  it('say exactly which facts could ever be given out [ME05]', async () => {
    const { defaultDocument } = await import('@between/server/features/documents/ensure-documents.ts');
    const limits = defaultDocument('limits', 'Harbour Lane') ?? '';
    expect(limits).toContain('The network address of your last sign-in, and its time.');
    expect(limits).toContain('What you yourself wrote for this situation');
    expect(limits).toContain('Two people decide');
  });
});
