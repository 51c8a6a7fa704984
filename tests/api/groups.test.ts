import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, publishAgreement, type TestGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';
import { checkTherapist, STATEMENT } from '../support/workshops.ts';

const JOIN = `mutation ($input: AcceptAgreementInput!) { joinGroup(input: $input) { group { memberCount viewerMembership { acceptedVersion hasCurrentAgreement acceptedAgreement { version body } } } } }`;
const LEAVE = `mutation ($id: UUID!) { leaveGroup(groupId: $id) { group { memberCount viewerMembership { joinedAt } } } }`;
const GROUP = `query ($slug: String!) { group(slug: $slug) { id viewerMembership { acceptedVersion hasCurrentAgreement } viewerCan { join leave post } } }`;

let app: TestApp;
let open: TestGroup;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  app = await startApp();
  open = await makeGroup(app, 'open');
  [mara, jo] = await Promise.all([as(app, 'mara'), as(app, 'jo')]);
});
afterAll(() => app.close());

describe('people with a part in a group', () => {
  it('are named to its readers with one role each, in their own group only, while the role lasts', async () => {
    const other = await makeGroup(app, 'elsewhere');
    const [kit] = await Promise.all([
      as(app, 'kit', { roles: [{ role: 'peer_supporter', groupId: open.id }] }),
      as(app, 'ines', { roles: [{ role: 'facilitator', groupId: other.id }] }),
      as(app, 'sam', { roles: [{ role: 'moderator' }, { role: 'peer_supporter', groupId: open.id }] }),
      as(app, 'alex'),
    ]);
    const HOLDERS = 'query ($slug: String!) { group(slug: $slug) { roleHolders { handle role } } }';
    const holdersOf = async (slug: string) => (await mara.ask(HOLDERS, { slug })).group.roleHolders;
    expect(await holdersOf(open.slug)).toEqual([
      { handle: 'sam', role: 'moderator' },
      { handle: 'kit', role: 'peer_supporter' },
    ]);
    expect(await holdersOf(other.slug)).toEqual([
      { handle: 'sam', role: 'moderator' },
      { handle: 'ines', role: 'facilitator' },
    ]);
    await app.db.updateTable('roleGrant').set({ revokedAt: app.clock.now() }).where('accountId', '=', kit.id).execute();
    expect(await holdersOf(open.slug)).toEqual([{ handle: 'sam', role: 'moderator' }]);
    expect(await guest(app).refusal(HOLDERS, { slug: open.slug })).toMatch(/^UNAUTHENTICATED/);
  });

  it('who is a therapist says so whatever else they are, with the badge while it holds [TH03] [TH01]', async () => {
    const place = await makeGroup(app, 'clearing');
    await joinAll(app, place, [jo]);
    const therapist = { role: 'therapist' } as const;
    const [wren, elm] = await Promise.all([
      as(app, 'wren', { roles: [therapist, { role: 'clinician' }] }),
      as(app, 'elm', { roles: [therapist] }),
    ]);
    await checkTherapist(wren, await as(app, 'alex'));
    const HOLDERS = `query ($slug: String!) { group(slug: $slug) { roleHolders { handle role isTherapist badge { body } } } }`;
    const holders = async () => (await jo.ask(HOLDERS, { slug: place.slug })).group.roleHolders;
    const body = STATEMENT.body;
    expect(await holders()).toEqual(
      expect.arrayContaining([
        { handle: 'wren', role: 'clinician', isTherapist: true, badge: { body } },
        { handle: 'elm', role: 'therapist', isTherapist: true, badge: null },
      ]),
    );
    expect(await holders()).toContainEqual({ handle: 'sam', role: 'moderator', isTherapist: false, badge: null });
    await app.db.updateTable('credential').set({ suspendedAt: app.clock.now() }).execute();
    expect((await holders()).map((holder: { badge: unknown }) => holder.badge)).not.toContainEqual({ body });
    await app.db
      .updateTable('roleGrant')
      .set({ revokedAt: app.clock.now() })
      .where('accountId', 'in', [wren.id, elm.id])
      .execute();
  });
});

describe('joining a group', () => {
  it('stores the version of the agreement that was on screen and counts the member once [ME07]', async () => {
    const input = { groupId: open.id, version: 1 };
    await Promise.all([mara.ask(JOIN, { input }), mara.ask(JOIN, { input })]);
    const { joinGroup } = await jo.ask(JOIN, { input });
    expect(joinGroup.group).toMatchObject({
      memberCount: 2,
      viewerMembership: { acceptedVersion: 1, hasCurrentAgreement: true, acceptedAgreement: { version: 1 } },
    });
  });

  it('accepts no version that its reader has not seen [ME07]', async () => {
    const changed = await makeGroup(app, 'changed');
    await publishAgreement(app, changed.id, 2);
    expect(await mara.refusal(JOIN, { input: { groupId: changed.id, version: 1 } })).toBe('CONFLICT agreement_changed');
    expect(await mara.refusal(JOIN, { input: { groupId: changed.id, version: 99 } })).toBe(
      'CONFLICT agreement_changed',
    );
    await mara.ask(JOIN, { input: { groupId: changed.id, version: 2 } });
    await publishAgreement(app, changed.id, 3);
    const { group } = await mara.ask(GROUP, { slug: 'changed' });
    expect(group).toMatchObject({
      viewerMembership: { acceptedVersion: 2, hasCurrentAgreement: false },
      viewerCan: { post: false },
    });
  });

  it('is left at any time, and joined again [ME07]', async () => {
    await jo.ask(JOIN, { input: { groupId: open.id, version: 1 } });
    const { leaveGroup } = await jo.ask(LEAVE, { id: open.id });
    expect(leaveGroup.group).toEqual({ memberCount: 1, viewerMembership: null });
    expect(await jo.refusal(LEAVE, { id: open.id })).toBe('NOT_FOUND');
    await jo.ask(JOIN, { input: { groupId: open.id, version: 1 } });
  });
});

describe('an invite-only group', () => {
  it('exists for its own people, its desk and nobody else [ME07]', async () => {
    const closed = await makeGroup(app, 'closed', 'invite_only');
    const sam = await as(app, 'sam');
    const lost = await mara.refusal(GROUP, { slug: 'no-such-group' });
    expect(await mara.refusal(GROUP, { slug: 'closed' })).toBe(lost);
    expect(await mara.refusal(JOIN, { input: { groupId: closed.id, version: 1 } })).toBe('NOT_FOUND');
    expect(await mara.refusal(JOIN, { input: { groupId: randomUUID(), version: 1 } })).toBe('NOT_FOUND');
    expect((await sam.ask(GROUP, { slug: 'closed' })).group.id).toBe(closed.id);
    await app.db
      .insertInto('groupInvitation')
      .values({ groupId: closed.id, accountId: mara.id, invitedAt: app.clock.now() })
      .execute();
    await mara.ask(JOIN, { input: { groupId: closed.id, version: 1 } });
    expect(JSON.stringify(await jo.ask('{ groups(first: 50) { nodes { slug } } }'))).not.toContain('closed');
    expect(JSON.stringify(await mara.ask('{ groups(first: 50) { nodes { slug } } }'))).toContain('closed');
  });

  it('is not on the landing page, which shows no people and no words to guests', async () => {
    const { groupCards } = await guest(app).ask('{ groupCards { slug name purpose } }');
    const slugs = groupCards.map((card: { slug: string }) => card.slug);
    expect(slugs).toContain('open');
    expect(slugs).not.toContain('closed');
    expect(await guest(app).refusal(GROUP, { slug: 'open' })).toBe('UNAUTHENTICATED sign_in');
  });
});
