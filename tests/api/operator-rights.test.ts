import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const GO_LIVE = `{ goLive { isGreen openedAt items { kind isDone isNeeded missing } } }`;
const CHANGE = `mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { name minAge version } }`;
const CHECK = `mutation ($id: String!) { checkHelpline(helplineId: $id) { helplineId checkedOn } }`;
const ADD_SERVICE = `mutation ($input: AddLocalServiceInput!) { addLocalService(input: $input) { id value } }`;
const CREATE_GROUP = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id slug name agreement { version body } viewerCan { manage } } } }`;
const PUBLISH = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { kind version } }`;
const GROUP = {
  name: 'Quiet hours',
  purpose: 'For people who like it slow.',
  agreement: '- We listen before we advise.',
  visibility: 'members',
  emblemShape: 1,
  emblemTint: 3,
};

let app: TestApp;
let alex: Persona;
let mara: Persona;
let sam: Persona;

beforeAll(async () => {
  app = await startApp();
  await app.db
    .insertInto('site')
    .values({
      id: 1,
      name: 'Harbour',
      signUp: 'open',
      minAge: 18,
      country: 'GB',
      timeZone: 'Europe/London',
      setUpAt: app.clock.now(),
    })
    .execute();
  [alex, mara, sam] = await Promise.all([as(app, 'alex'), as(app, 'mara'), as(app, 'sam')]);
});
afterAll(() => app.close());

describe('what only an operator may do', () => {
  it.each([
    ['the go-live list', GO_LIVE, {}],
    ['health', '{ health { mailsWaiting } }', {}],
    ['settings', CHANGE, { input: { version: 1, name: 'Mine now' } }],
    ['the mail test', 'mutation { sendMailTest { to } }', {}],
    ['the doors', 'mutation { openDoors { isGreen } }', {}],
    ['helpline checks', CHECK, { id: 'gb-samaritans' }],
    ['taking a check back', 'mutation { uncheckHelpline(helplineId: "gb-samaritans") }', {}],
    [
      'services nearby',
      ADD_SERVICE,
      {
        input: {
          country: 'GB',
          name: 'Walk-in',
          channel: 'call',
          value: '0201234',
          hours: 'always',
          whatHappens: 'They listen.',
        },
      },
    ],
    ['texts', PUBLISH, { input: { kind: 'privacy', body: 'A text that is long enough.', replaces: 0 } }],
    ['groups', CREATE_GROUP, { input: GROUP }],
  ])('refuses %s to guests, members and moderators', async (_what, document, variables) => {
    expect(await guest(app).refusal(document, variables)).toMatch(/^(UNAUTHENTICATED sign_in|FORBIDDEN staff_only)$/);
    expect(await mara.refusal(document, variables)).toBe('FORBIDDEN staff_only');
    expect(await sam.refusal(document, variables)).toBe('FORBIDDEN staff_only');
  });

  it('waits for the second factor of this session [OP02]', async () => {
    const late = await as(app, 'late_operator', { roles: [{ role: 'operator' }] });
    await app.db.updateTable('session').set({ secondFactorAt: null }).where('accountId', '=', late.id).execute();
    expect(await late.refusal(GO_LIVE)).toBe('UNAUTHENTICATED second_factor');
    await app.db
      .updateTable('roleGrant')
      .set({ revokedAt: app.clock.now() })
      .where('accountId', '=', late.id)
      .execute();
  });
});

describe('an operator', () => {
  it('reads no words that a member could not read: no closed group, no held post, no case, no draft [OP19]', async () => {
    const cove = await makeGroup(app, 'far-cove', 'invite_only');
    await app.db
      .insertInto('groupInvitation')
      .values({ groupId: cove.id, accountId: mara.id, invitedAt: app.clock.now() })
      .execute();
    await joinAll(app, cove, [mara]);
    const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
    const { startThread } = await mara.ask(START, {
      input: {
        groupId: cove.id,
        clientId: app.server.services.ids.uuid(),
        title: 'Only for the cove',
        body: 'Planted words nobody else reads.',
        intent: 'be_heard',
      },
    });
    expect(await alex.refusal('query ($id: UUID!) { thread(id: $id) { title } }', { id: startThread.thread.id })).toBe(
      'NOT_FOUND',
    );
    expect(await alex.refusal('{ group(slug: "far-cove") { name } }')).toBe('NOT_FOUND');
    const { search } = await alex.ask('{ search(query: "planted") { nodes { postId } } }');
    expect(search.nodes).toEqual([]);
    expect((await mara.ask('{ search(query: "planted") { nodes { postId } } }')).search.nodes).toHaveLength(1);
    expect(JSON.stringify(await alex.ask('{ health { casesLate auditRowsToday } goLive { isGreen } }'))).not.toContain(
      'Planted',
    );
  });
});
