import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { untilSomebodyWaits } from '../support/locks.ts';
import { openSite, outcome } from '../support/newcomers.ts';
import { as } from '../support/personas.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
});
afterAll(() => app.close());

const ABOUT = 'mutation ($text: String!) { setAbout(text: $text) { about { itemId body } } }';

describe('a profile', () => {
  it('shows the name, the month of joining and the own words, to members only', async () => {
    const kit = await as(app, 'ulla');
    await kit.ask(ABOUT, { text: 'I sit **by the sea**. <script>alert(1)</script>' });
    const mara = await as(app, 'mara');
    const PROFILE = '{ profile(handle: "ULLA") { handle joinedOn roles about { body html } isViewer } }';
    const { profile } = await mara.ask(PROFILE);
    expect(profile).toMatchObject({ handle: 'ulla', isViewer: false, roles: [] });
    expect(profile.joinedOn).toMatch(/-01T00:00:00/);
    expect(profile.about.html).toContain('<strong>by the sea</strong>');
    expect(profile.about.html).not.toContain('<script>');
    expect(outcome(await app.graphql(PROFILE))).toMatch(/^UNAUTHENTICATED/);
  });

  it('is not there between people who blocked each other, either way round [ME20]', async () => {
    const one = await as(app, 'vera');
    const two = await as(app, 'yann');
    await app.db
      .insertInto('block')
      .values({ blockerId: one.id, blockedId: two.id, createdAt: app.clock.now() })
      .execute();
    expect(await two.refusal('{ profile(handle: "vera") { handle } }')).toBe('NOT_FOUND');
    expect(await one.refusal('{ profile(handle: "yann") { handle } }')).toBe('NOT_FOUND');
    expect(await two.refusal('{ profile(handle: "never_was_here") { handle } }')).toBe('NOT_FOUND');
  });

  it('that a moderator takes down while its person writes stays down', async () => {
    const nora = await as(app, 'nora');
    const { setAbout } = await nora.ask(ABOUT, { text: 'I sit by the sea.' });
    const { itemId } = setAbout.about;
    let answer: Promise<string> | undefined;
    await app.db.transaction().execute(async (trx) => {
      await trx
        .updateTable('item')
        .set({ visibility: 'removed', removedRule: 'HAR' })
        .where('id', '=', itemId)
        .execute();
      answer = nora.refusal(ABOUT, { text: 'I sit by the river.' });
      await untilSomebodyWaits(app.db);
    });
    expect(await answer).toBe('CONFLICT held_for_review');
    const row = await app.db
      .selectFrom('item')
      .select(['visibility', 'body'])
      .where('id', '=', itemId)
      .executeTakeFirst();
    expect(row).toEqual({ visibility: 'removed', body: 'I sit by the sea.' });
  });

  it('is not written by somebody suspended or unconfirmed, and keeps its limits', async () => {
    expect(await (await as(app, 'bo')).refusal(ABOUT, { text: 'hello' })).toBe('FORBIDDEN suspended');
    expect(await (await as(app, 'zoe', { isConfirmed: false })).refusal(ABOUT, { text: 'hello' })).toBe(
      'FORBIDDEN unconfirmed',
    );
    const mara = await as(app, 'mara');
    expect(await mara.refusal(ABOUT, { text: 'x'.repeat(501) })).toBe('INVALID_INPUT too_long');
  });
});
