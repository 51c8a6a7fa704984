import { OPEN_SHARES, WRONG_WORDS_LIMIT, WRONG_WORDS_REST_MINUTES } from '@between/rules/plan-sharing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

const SAVE = `mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }`;
const SHARE = `mutation ($input: SharePlanInput!) { sharePlan(input: $input) { planShare { id link steps expiresAt } } }`;
const END = `mutation ($id: UUID!) { endPlanShare(id: $id) { planShare { endedAt link } } }`;
const OPEN = `mutation ($input: OpenSharedPlanInput!) { openSharedPlan(input: $input) { __typename
  ... on SharedPlanOpened { sections { name lines { text reach } } expiresAt }
  ... on SharedPlanWordsWrong { triesLeft }
  ... on SharedPlanRests { until } } }`;
const SHARES = `{ planShares { id name steps endedAt link openings { at isRight } } }`;
const WORDS = 'the kettle of aunt Ines';
const DAY = 86_400;

let app: TestApp;
let mara: Persona;
let alex: Persona;

beforeAll(async () => {
  app = await startApp();
  [mara, alex] = await Promise.all([as(app, 'mara'), as(app, 'alex')]);
  let version = 0;
  for (const [section, text, reach] of [
    ['signs', 'Evenings feel too loud.', ''],
    ['people', 'Noor', '+44 20 7946 0001'],
    ['reasons', 'The dog at the window.', ''],
  ]) {
    const input = { kind: 'plan', section, lines: [{ text, reach }], version };
    ({ version } = (await mara.ask(SAVE, { input })).saveSheetSection.sheet);
  }
});
afterAll(() => app.close());

async function share(given: object = {}): Promise<{ id: string; link: string; steps: string[] }> {
  const input = { name: 'my sister', steps: ['people', 'signs'], days: 7, secretWords: WORDS, ...given };
  return (await mara.ask(SHARE, { input })).sharePlan.planShare;
}

async function open(link: string, words = WORDS): Promise<any> {
  return (await guest(app).ask(OPEN, { input: { link, secretWords: words } })).openSharedPlan;
}

async function logOf(id: string): Promise<any> {
  const { planShares } = await mara.ask(SHARES);
  return planShares.find((each: { id: string }) => each.id === id);
}

describe('a shared plan', () => {
  it('is read without an account by whoever has the link and the words: the chosen steps and nothing else [ME38]', async () => {
    const { link, steps } = await share();
    expect(steps).toEqual(['signs', 'people']);
    const read = await open(link, '  The kettle of Aunt  Ines ');
    expect(read.sections).toEqual([
      { name: 'signs', lines: [{ text: 'Evenings feel too loud.', reach: '' }] },
      { name: 'people', lines: [{ text: 'Noor', reach: '+44 20 7946 0001' }] },
    ]);
    expect(JSON.stringify(read)).not.toContain('dog');
  });

  it('tells its owner when it was opened and with what words it was not, and nobody else [OP33, ME48]', async () => {
    const { id, link } = await share();
    await open(link, 'not these words at all');
    app.clock.advance(60);
    await open(link);
    const log = await logOf(id);
    expect(log.openings.map(({ isRight }: { isRight: boolean }) => isRight)).toEqual([true, false]);
    expect(Object.keys(log.openings[0]).toSorted()).toEqual(['at', 'isRight']);
    expect((await alex.ask(SHARES)).planShares).toEqual([]);
    expect(await guest(app).refusal(SHARES)).toBe('UNAUTHENTICATED sign_in');
  });

  it('is closed the moment its owner says so, and only they can [ME48]', async () => {
    const { id, link } = await share();
    expect(await alex.refusal(END, { id })).toBe('NOT_FOUND');
    expect((await open(link)).__typename).toBe('SharedPlanOpened');
    expect((await mara.ask(END, { id })).endPlanShare.planShare).toMatchObject({ link: null });
    expect(await open(link)).toEqual({ __typename: 'SharedPlanClosed' });
    expect((await logOf(id)).openings).toHaveLength(1);
    const { sealed } = await app.db
      .selectFrom('planShare')
      .select('sealed')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(sealed).toBeNull();
  });

  it('closes by itself at its time, not a second before, and its log goes later [ME38]', async () => {
    const { id, link } = await share({ days: 1 });
    app.clock.advance(DAY - 1);
    expect((await open(link)).__typename).toBe('SharedPlanOpened');
    app.clock.advance(1);
    expect(await open(link)).toEqual({ __typename: 'SharedPlanClosed' });
    expect(await logOf(id)).toMatchObject({ link: null, endedAt: expect.any(String) });
    await app.advance(900);
    await app.advance(91 * DAY);
    mara = { ...mara, ...(await signIn(app, mara.email)) };
    expect(await logOf(id)).toBeUndefined();
  });

  it('rests after wrong words in a row, for the right ones too, and then opens again', async () => {
    const { link } = await share();
    for (let left = WRONG_WORDS_LIMIT - 1; left > 0; left -= 1) {
      expect(await open(link, 'wrong words here')).toEqual({ __typename: 'SharedPlanWordsWrong', triesLeft: left });
    }
    expect((await open(link, 'wrong words here')).__typename).toBe('SharedPlanRests');
    expect((await open(link)).__typename).toBe('SharedPlanRests');
    app.clock.advance(WRONG_WORDS_REST_MINUTES * 60 - 1);
    expect((await open(link)).__typename).toBe('SharedPlanRests');
    app.clock.advance(1);
    expect((await open(link)).__typename).toBe('SharedPlanOpened');
  });

  it('keeps neither words nor link where somebody who has the tables could read or use them [OP19]', async () => {
    const { link } = await share();
    const rows = await app.db.selectFrom('planShare').selectAll().execute();
    const raw = rows.map((row) => Object.values(row).map(String).join(' ')).join('\n');
    for (const planted of ['Noor', 'loud', 'kettle', 'my sister', link]) expect(raw).not.toContain(planted);
    expect(await open('x'.repeat(43))).toEqual({ __typename: 'SharedPlanClosed' });
  });

  it('takes words and times only within their limits, and only so many links at once', async () => {
    const refused = (given: object) =>
      mara.refusal(SHARE, { input: { name: 'a', steps: ['signs'], days: 7, secretWords: WORDS, ...given } });
    expect(await refused({ secretWords: 'nine char' })).toBe('INVALID_INPUT words_too_short');
    expect(await refused({ secretWords: 'x'.repeat(201) })).toBe('INVALID_INPUT words_too_long');
    expect(await refused({ secretWords: 'password123' })).toBe('INVALID_INPUT words_common');
    expect(await refused({ days: 91 })).toBe('INVALID_INPUT not_a_share_time');
    expect(await refused({ steps: ['alone', 'helps_now'] })).toBe('INVALID_INPUT nothing_to_share');
    expect(await refused({ name: ' ' })).toBe('INVALID_INPUT empty');

    const isOpen = ({ endedAt }: { endedAt: string | null }) => endedAt === null;
    const before = (await mara.ask(SHARES)).planShares.filter(isOpen).length;
    for (let open = before; open < OPEN_SHARES; open += 1) await share({ secretWords: 'ten chars!', days: 90 });
    expect(await refused({})).toBe('CONFLICT too_many_shares');
  });

  it('is in the file of its owner, and closes with the plan [ME49]', async () => {
    const { exportMine } = await (await signIn(app, mara.email)).ask('mutation { exportMine { json } }');
    const { planShares } = JSON.parse(exportMine.json);
    expect(planShares[0]).toMatchObject({ name: 'my sister', openings: expect.any(Array) });
    expect(JSON.stringify(planShares)).not.toContain('"link"');
    const [{ link }] = (await mara.ask(SHARES)).planShares;
    await mara.ask('mutation { emptySheet(kind: plan) { sheet { version } } }');
    expect(await open(link)).toEqual({ __typename: 'SharedPlanClosed' });
  });
});
