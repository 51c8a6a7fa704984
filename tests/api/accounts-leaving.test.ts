import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { JOIN, joinForm, openSite, outcome, signInAs } from '../support/newcomers.ts';
import { as, type Persona } from '../support/personas.ts';
import { WORDS } from '../support/safety.ts';
import { OWN_TABLES } from '../support/own-tables.ts';

let app: TestApp;
const SECRET = 'a sentence that only its writer should ever see again';

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
});
afterAll(() => app.close());

const EXPORT = 'mutation { exportMine { fileName json } }';
const DELETE = 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }';
const ABOUT = 'mutation ($text: String!) { setAbout(text: $text) { about { itemId body } } }';

/** Somebody with a post, a profile text, a draft and a consent. */
async function settled(handle: string): Promise<{ person: Persona; postId: string }> {
  const person = await as(app, handle);
  const { ids, vault, clock } = app.server.services;
  await person.ask(ABOUT, { text: `About ${handle}: ${SECRET}` });
  await person.ask('mutation { giveConsent(purpose: product_research) { id } }');
  const at = clock.now();
  const postId = ids.uuid();
  const groupId = ids.uuid();
  const agreementId = ids.uuid();
  await app.db
    .insertInto('group')
    .values({
      id: groupId,
      slug: `group-${groupId}`,
      name: 'Harbour wall',
      purpose: 'Sitting on it together.',
      emblemShape: 0,
      emblemTint: 1,
      memberCount: 1,
      lastActivityAt: at,
      createdAt: at,
    })
    .execute();
  await app.db
    .insertInto('groupAgreement')
    .values({ id: agreementId, groupId, version: 1, body: 'Be kind to each other here.', html: '', publishedAt: at })
    .execute();
  await app.db
    .insertInto('membership')
    .values({ groupId, accountId: person.id, agreementId, agreedAt: at, joinedAt: at })
    .execute();
  await app.db
    .insertInto('item')
    .values({
      id: postId,
      kind: 'post',
      authorId: person.id,
      groupId,
      body: SECRET,
      html: `<p>${SECRET}</p>`,
      htmlVersion: 1,
      createdAt: at,
      visibilityAt: at,
    })
    .execute();
  await app.db
    .insertInto('draft')
    .values({
      accountId: person.id,
      place: 'group:x',
      sealed: await vault.seal(
        app.db,
        { kind: 'account', id: person.id },
        JSON.stringify({ body: 'half a thought' }),
        at,
      ),
      updatedAt: at,
    })
    .execute();
  return { person, postId };
}

async function itemRow(id: string) {
  return app.db
    .selectFrom('item')
    .select(['authorId', 'body', 'html', 'visibility'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

describe('an export', () => {
  it('holds everything about its owner, opened drafts and decisions included, and nothing of anybody else [ME49, OP22]', async () => {
    const { person } = await settled('mara');
    const { person: other } = await settled('jo');
    const { exportMine } = await person.ask(EXPORT);
    const file = JSON.parse(exportMine.json);
    expect(file.account).toMatchObject({ handle: 'mara', email: person.email, lastSignInAddress: '127.0.0.1' });
    expect(file.items.map((item: any) => item.kind).sort()).toEqual(['post', 'profile_text']);
    expect(file.drafts[0].words).toContain('half a thought');
    expect(file.consents).toHaveLength(1);
    expect(file.memberships[0]).toMatchObject({ group: 'Harbour wall', agreementVersion: 1 });
    expect(Object.keys(file)).toEqual(
      expect.arrayContaining([
        'decisions',
        'restrictions',
        'reports',
        'sessions',
        'documents',
        'notices',
        'reactions',
        'earlierVersions',
        'rooms',
        'presences',
        'seats',
        'credentials',
        'wantedAnswers',
        'coHosting',
        'panels',
        'feedback',
        'handedOut',
        'hostMessages',
      ]),
    );
    expect(exportMine.json).not.toContain(other.id);
    expect(exportMine.json).not.toMatch(/passwordHash|argon2|idHash|secret/i);
  });

  it('names every table that knows an account, so that a new one cannot be forgotten', async () => {
    const tables = await app.db.introspection.getTables();
    const own = tables
      .filter((table) => table.columns.some((column) => column.name === 'accountId' || column.name === 'account_id'))
      .map((table) => table.name)
      .sort();
    expect(own).toEqual(OWN_TABLES);
  });
});

describe('leaving', () => {
  it('asks for the own handle', async () => {
    const { person } = await settled('kit');
    expect(outcome(await person.graphql(DELETE, { input: { posts: 'delete', handle: 'mara' } }))).toBe(
      'INVALID_INPUT handle handle_differs',
    );
  });

  it('can leave the words without a name [ME49]', async () => {
    const { person, postId } = await settled('pia');
    expect(outcome(await person.graphql(DELETE, { input: { posts: 'detach', handle: 'pia' } }))).toBe('ok');
    expect(await itemRow(postId)).toEqual({
      authorId: null,
      body: SECRET,
      html: `<p>${SECRET}</p>`,
      visibility: 'published',
    });
    expect((await person.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
  });

  it('can take the words along, frees address and handle, and destroys the key of everything private [ME49]', async () => {
    const { person, postId } = await settled('rosa');
    expect(outcome(await person.graphql(DELETE, { input: { posts: 'delete', handle: 'Rosa' } }))).toBe('ok');
    expect(await itemRow(postId)).toEqual({ authorId: null, body: '', html: '', visibility: 'author_deleted' });
    const left = await app.db.selectFrom('account').selectAll().where('id', '=', person.id).executeTakeFirstOrThrow();
    expect(left).toMatchObject({
      handle: 'member-left',
      email: null,
      passwordHash: null,
      lifeState: 'deleted',
      lastSignInAddress: null,
      ageBand: null,
    });
    expect(JSON.stringify(left)).not.toContain('rosa');
    for (const table of ['session', 'draft', 'consent', 'passkey', 'notice'] as const)
      expect(await app.db.selectFrom(table).select('accountId').where('accountId', '=', person.id).execute()).toEqual(
        [],
      );
    expect(await app.db.selectFrom('dataKey').select('ownerId').where('ownerId', '=', person.id).execute()).toEqual([]);
    expect(
      await app.db.selectFrom('membership').select('groupId').where('accountId', '=', person.id).execute(),
    ).toEqual([]);
    expect(outcome(await signInAs(app, person.email, 'calm-harbour-42'))).toBe('SignInRefused');
    expect(outcome(await app.graphql(JOIN, joinForm({ email: person.email, handle: 'heron_again' })))).toBe(
      'JoinStarted',
    );
    expect(await app.db.selectFrom('account').select('handle').where('email', '=', person.email).execute()).toEqual([
      { handle: 'heron_again' },
    ]);
    expect(outcome(await app.graphql(JOIN, joinForm({ email: 'someone.new@mail.example', handle: 'rosa' })))).toBe(
      'JoinStarted',
    );
  });

  it('keeps what an open case looks at sealed for the case, and empties it when the case is closed', async () => {
    const { person, postId } = await settled('tove');
    const { ids, clock } = app.server.services;
    const caseId = ids.uuid();
    await app.db
      .insertInto('case')
      .values({
        id: caseId,
        itemId: postId,
        lane: 'normal',
        status: 'queued',
        openedAt: clock.now(),
        dueAt: clock.now(),
      })
      .execute();
    await person.ask(DELETE, { input: { posts: 'delete', handle: 'tove' } });
    expect(await itemRow(postId)).toMatchObject({ authorId: null, body: SECRET, visibility: 'author_deleted' });
    await app.db
      .updateTable('case')
      .set({ status: 'closed', closedAt: clock.now() })
      .where('id', '=', caseId)
      .execute();
    await app.advance(20 * 60);
    expect(await itemRow(postId)).toMatchObject({ authorId: null, body: '' });
  });

  it('leaves nothing of what others read in place of the words, neither shown nor found [ME49]', async () => {
    const { person, postId } = await settled('ines');
    const masked = 'Call the lighthouse at […] before it rains.';
    await app.db.updateTable('item').set({ shownBody: masked }).where('id', '=', postId).execute();
    const { setAbout } = await person.ask(ABOUT, { text: WORDS.ownNumber });
    const aboutId = setAbout.about.itemId;
    const traces = async (id: string): Promise<string> =>
      JSON.stringify(
        await app.db
          .selectFrom('item')
          .select(['body', 'html', 'shownBody', sql<string>`search::text`.as('search')])
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      );
    expect(await traces(postId)).toContain('lighthous');
    expect(await traces(aboutId)).toContain('talk');

    await person.ask(DELETE, { input: { posts: 'delete', handle: 'ines' } });
    expect(await traces(postId)).toBe('{"body":"","html":"","shownBody":null,"search":""}');
    // Raised words stay for their case, and no longer.
    expect(await traces(aboutId)).toContain('talk');
    await app.db
      .updateTable('case')
      .set({ status: 'closed', closedAt: app.clock.now() })
      .where('itemId', '=', aboutId)
      .execute();
    await app.advance(20 * 60);
    expect(await traces(aboutId)).toBe('{"body":"","html":"","shownBody":null,"search":""}');
  });

  it('without a name leaves nothing of a profile text that others read in part [ME49]', async () => {
    const { person } = await settled('olaf');
    const { setAbout } = await person.ask(ABOUT, { text: 'I sit by the harbour.' });
    const { itemId } = setAbout.about;
    await app.db.updateTable('item').set({ shownBody: 'I sit […].' }).where('id', '=', itemId).execute();
    await person.ask(DELETE, { input: { posts: 'detach', handle: 'olaf' } });
    expect(
      await app.db.selectFrom('item').select(['body', 'shownBody']).where('id', '=', itemId).executeTakeFirst(),
    ).toEqual({ body: '', shownBody: null });
  });

  it('is refused to the last operator', async () => {
    const alex = await as(app, 'alex');
    expect(outcome(await alex.graphql(DELETE, { input: { posts: 'detach', handle: 'alex' } }))).toBe(
      'CONFLICT last_operator',
    );
  });
});
