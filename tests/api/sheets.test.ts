import { PLAN_STEPS, SELF_CARE_DIMENSIONS } from '@between/rules/sheets.ts';
import { exportOf } from '@between/server/features/privacy/export-mine.ts';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

const SHEET = `query ($kind: SheetKind!) { sheet(kind: $kind) {
  version reviewOn isReviewDue savedAt sections { name lines { text reach note words ring } } } }`;
const SAVE = `mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }`;
const REVIEW = `mutation ($input: SetSheetReviewInput!) { setSheetReview(input: $input) { sheet { version } } }`;
const EMPTY = `mutation ($kind: SheetKind!) { emptySheet(kind: $kind) { sheet { version } } }`;

let app: TestApp;
let mara: Persona;
let alex: Persona;
let nour: Persona;

beforeAll(async () => {
  app = await startApp();
  [mara, alex, nour] = await Promise.all([as(app, 'mara'), as(app, 'alex'), as(app, 'nour')]);
});
afterAll(() => app.close());

async function sheetOf(person: Pick<Persona, 'ask'>, kind = 'plan'): Promise<any> {
  return (await person.ask(SHEET, { kind })).sheet;
}

async function save(person: Persona, section: string, lines: object[], version?: number): Promise<number> {
  const seen = version ?? (await sheetOf(person)).version;
  const { saveSheetSection } = await person.ask(SAVE, { input: { kind: 'plan', section, lines, version: seen } });
  return saveSheetSection.sheet.version;
}

function textsOf(sheet: any, section: string): string[] {
  return sheet.sections.find((each: { name: string }) => each.name === section).lines.map((line: any) => line.text);
}

describe('a safety plan', () => {
  it('is written step by step in the order of its steps, and opened on every device of its owner [ME37]', async () => {
    expect((await sheetOf(mara)).sections).toEqual(PLAN_STEPS.map((name) => ({ name, lines: [] })));
    await save(mara, 'signs', [
      { text: ' Evenings feel\u202e too loud. ' },
      { text: '' },
      { text: 'I stop answering.' },
    ]);
    await save(mara, 'people', [{ text: 'Noor', reach: '+44 20 7946 0001' }]);
    await save(mara, 'reasons', [{ text: 'The dog at the window.' }]);

    const again = await sheetOf(await signIn(app, mara.email));
    expect(again.sections.map(({ name }: { name: string }) => name)).toEqual([...PLAN_STEPS]);
    expect(textsOf(again, 'signs')).toEqual(['Evenings feel too loud.', 'I stop answering.']);
    expect(again.sections[3].lines).toEqual([
      { text: 'Noor', reach: '+44 20 7946 0001', note: '', words: '', ring: null },
    ]);
    expect(textsOf(again, 'reasons')).toEqual(['The dog at the window.']);
  });

  it('is its own for everybody: no role opens that of somebody else, and nobody signed out has one [OP19]', async () => {
    for (const other of [alex, nour, await as(app, 'sam'), await as(app, 'rhea'), await as(app, 'lin')]) {
      expect(JSON.stringify(await sheetOf(other))).not.toContain('Noor');
    }
    expect(await guest(app).refusal(SHEET, { kind: 'plan' })).toBe('UNAUTHENTICATED sign_in');
    expect(await (await as(app, 'bo')).ask(SHEET, { kind: 'plan' })).toBeTruthy();
  });

  it("lies sealed, is in its owner's file, and not in what the operator can make [OP19, ME49]", async () => {
    const rows = await app.db.selectFrom('privateEntry').select(['accountId', 'sealed']).execute();
    expect(rows.some(({ sealed }) => sealed?.includes('Noor') === true)).toBe(false);
    const { exportMine } = await mara.ask('mutation { exportMine { json } }');
    expect(exportMine.json).toContain('The dog at the window.');
    expect(JSON.stringify(await exportOf(app.server.services, mara.id, app.clock.now()))).not.toContain('dog');
  });

  it('keeps older words beside the new ones when another device was quicker', async () => {
    const version = await save(mara, 'alone', [{ text: 'A hot shower.' }]);
    await save(mara, 'alone', [{ text: 'The long playlist.' }], version);
    await save(mara, 'alone', [{ text: 'Walk to the bridge.' }], version);
    expect(textsOf(await sheetOf(mara), 'alone')).toEqual(['Walk to the bridge.']);
    const { exportMine } = await mara.ask('mutation { exportMine { json } }');
    expect(exportMine.json).toContain('The long playlist.');
  });

  it('asks to be looked at again from the chosen day on, and takes no day that is over [ME37]', async () => {
    const { version } = await sheetOf(mara);
    const on = (day: string | null) => ({ input: { kind: 'plan', on: day, version } });
    const today = app.clock.now().toISOString().slice(0, 10);
    const day = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    expect(await mara.refusal(REVIEW, on(day(-1)))).toBe('INVALID_INPUT in_the_past');
    expect(await mara.refusal(REVIEW, on('soon'))).toBe('INVALID_INPUT not_a_date');
    await mara.ask(REVIEW, on(day(1)));
    expect(await sheetOf(mara)).toMatchObject({ reviewOn: day(1), isReviewDue: false });
    app.clock.advance(86_400);
    expect(await sheetOf(mara)).toMatchObject({ isReviewDue: true });
    expect(textsOf(await sheetOf(mara), 'reasons')).toEqual(['The dog at the window.']);
  });

  it('has lists of a length and of a kind, and says so before anything is lost', async () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ text: `line ${at}` }));
    const input = { kind: 'plan', section: 'places', lines: many, version: 0 };
    expect(await mara.refusal(SAVE, { input })).toBe('INVALID_INPUT too_many_lines');
    expect(await mara.refusal(SAVE, { input: { ...input, lines: [{ text: 'x'.repeat(301) }] } })).toBe(
      'INVALID_INPUT too_long',
    );
    expect(await mara.refusal(SAVE, { input: { ...input, section: 'helps_now', lines: [] } })).toBe(
      'INVALID_INPUT not_a_section',
    );
    expect(await save(mara, 'places', many.slice(1))).toBeGreaterThan(0);
    expect(textsOf(await sheetOf(mara), 'places')).toHaveLength(20);
  });

  it('is taken away whole, with its earlier words', async () => {
    await mara.ask(EMPTY, { kind: 'plan' });
    expect(await sheetOf(mara)).toMatchObject({ version: 0, savedAt: null, reviewOn: null });
    const { exportMine } = await (await signIn(app, mara.email)).ask('mutation { exportMine { json } }');
    expect(exportMine.json).not.toContain('playlist');
    await save(mara, 'signs', [{ text: 'Begun anew.' }]);
    expect(textsOf(await sheetOf(mara), 'signs')).toEqual(['Begun anew.']);
  });
});

describe('ways of coping and of looking after oneself', () => {
  it('stand on shelves by what they do, with pairs of instead and could, and in five directions, each for its owner alone [ME47]', async () => {
    const coping = await sheetOf(mara, 'coping');
    expect(coping.sections.map(({ name }: { name: string }) => name)).toEqual([
      'helps_now',
      'helps_later',
      'costs_later',
      'instead',
    ]);
    const write = async (kind: string, section: string, line: object): Promise<void> => {
      const { version } = await sheetOf(mara, kind);
      await mara.ask(SAVE, { input: { kind, section, lines: [line], version } });
    };
    await write('coping', 'helps_now', { text: 'Ice until it is water' });
    await write('coping', 'costs_later', { text: 'Leaving before it starts' });
    await write('coping', 'instead', { text: 'leaving the shop', note: 'read one label to the end' });
    for (const dimension of SELF_CARE_DIMENSIONS) await write('self_care', dimension, { text: `Small: ${dimension}` });

    const again = await signIn(app, mara.email);
    expect(textsOf(await sheetOf(again, 'coping'), 'costs_later')).toEqual(['Leaving before it starts']);
    expect((await sheetOf(again, 'coping')).sections[3].lines[0]).toMatchObject({
      text: 'leaving the shop',
      note: 'read one label to the end',
    });
    expect((await sheetOf(again, 'self_care')).sections.map(({ lines }: any) => lines[0].text)).toEqual(
      SELF_CARE_DIMENSIONS.map((dimension) => `Small: ${dimension}`),
    );
    const jo = await as(app, 'jo');
    for (const kind of ['coping', 'self_care'])
      expect(JSON.stringify(await sheetOf(jo, kind))).not.toMatch(/label|Small/);
    const rows = await app.db.selectFrom('privateEntry').select('sealed').execute();
    expect(rows.some(({ sealed }) => sealed?.includes('label') === true)).toBe(false);
  });

  it('are spoken of without a judging word [ME47]', async () => {
    const copy: Record<string, string> = JSON.parse(
      await readFile(new URL('../../web/src/lib/copy/en/sheets.json', import.meta.url), 'utf8'),
    );
    const said = Object.entries(copy).filter(([key]) => /^(coping|selfcare)_/.test(key));
    expect(said.length).toBeGreaterThan(20);
    for (const [key, sentence] of said)
      expect([
        key,
        /\b(un)?healthy|\bbad\b|harmful|wrong|fail|should|must\b|addict|destructive|negative/i.test(sentence),
      ]).toEqual([key, false]);
  });
});
