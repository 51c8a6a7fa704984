import { exportOf } from '@between/server/features/privacy/export-mine.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

const SET = `mutation ($words: String!) { setFindMe(words: $words) { handle } }`;
const OWN = `{ viewer { findMe { words savedAt } } }`;
const WORDS = 'The blue door above the bakery; ask for my sister.';

let app: TestApp;
let mara: Persona;
let alex: Persona;

beforeAll(async () => {
  app = await startApp();
  [mara, alex] = await Promise.all([as(app, 'mara'), as(app, 'alex')]);
});
afterAll(() => app.close());

describe('what somebody leaves "if someone must find me"', () => {
  it('is opened for its owner on every device, and for nobody else', async () => {
    expect((await mara.ask(OWN)).viewer.findMe).toBeNull();
    await mara.ask(SET, { words: `  ${WORDS}\u202e ` });
    expect((await (await signIn(app, mara.email)).ask(OWN)).viewer.findMe.words).toBe(WORDS);
    expect((await alex.ask(OWN)).viewer.findMe).toBeNull();
    expect(await guest(app).refusal(SET, { words: WORDS })).toBe('UNAUTHENTICATED sign_in');
  });

  it('is sealed where it is stored, in the file of its owner, and not in the one the operator can make', async () => {
    const { accountId, sealed } = await app.db
      .selectFrom('findMe')
      .select(['accountId', 'sealed'])
      .executeTakeFirstOrThrow();
    expect(sealed.includes('bakery')).toBe(false);
    const { exportMine } = await mara.ask('mutation { exportMine { json } }');
    expect(JSON.parse(exportMine.json).findMe.words).toBe(WORDS);
    expect(JSON.stringify(await exportOf(app.server.services, accountId, app.clock.now()))).not.toContain('bakery');
  });

  it('is limited, and taken away by emptying it', async () => {
    expect(await mara.refusal(SET, { words: 'x'.repeat(501) })).toBe('INVALID_INPUT too_long');
    expect((await mara.ask(OWN)).viewer.findMe.words).toBe(WORDS);
    await mara.ask(SET, { words: ' ' });
    expect((await mara.ask(OWN)).viewer.findMe).toBeNull();
    expect(await app.db.selectFrom('findMe').select('accountId').execute()).toEqual([]);
  });
});
