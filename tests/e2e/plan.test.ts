import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { openSite } from '../support/newcomers.ts';
import { pdfText } from '../support/pdf-text.ts';
import { as, PASSWORD, type Persona } from '../support/personas.ts';

const WORDS = 'the kettle of aunt Ines';

let app: TestApp;
let browser: Browser;
let noa: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  await openSite(app);
  noa = await as(app, 'noa');
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.origin}/sign-in?next=/help-now`);
  await page.getByLabel('E-mail').fill(noa.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${app.origin}/help-now`);
}

/** Somebody without an account, with the link and words. */
async function openShared(link: string, words: string): Promise<Page> {
  const page = await openPage(browser, { viewport: PHONE });
  const answer = await page.goto(link);
  expect(answer?.headers()['cache-control']).toContain('no-store');
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  await page.getByLabel('Words that open it').fill(words);
  await page.getByRole('button', { name: 'Open it' }).click();
  return page;
}

describe('a safety plan', () => {
  it('is written, found in one tap, kept on the device when asked, and shared until its member ends it [ME37] [ME38] [ME39] [ME48]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await signIn(page);

    await page.getByRole('link', { name: 'My safety plan' }).click();
    await page.getByRole('link', { name: 'Start with the first step' }).click();
    await page.waitForLoadState('networkidle');
    await page.getByLabel('In your words, line 1').fill('Evenings feel too loud.');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.reload();
    expect(await page.getByLabel('In your words, line 1').inputValue()).toBe('Evenings feel too loud.');
    await page.goto(`${app.origin}/plan/people`);
    await page.getByLabel('Name, line 1').fill('Noor');
    await page.getByLabel('Number or address, line 1').fill('+44 20 7946 0001');
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.waitForURL(`${app.origin}/plan/professionals`);

    await page.goto(`${app.origin}/plan`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('link', { name: 'Call Noor' }).getAttribute('href')).toBe('tel:+442079460001');
    expect(await page.evaluate('localStorage.getItem("kept-plan")')).toBeNull();
    await page.getByRole('button', { name: 'Keep it here' }).click();
    await page.getByText('It is kept on this device.').waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    await page.context().setOffline(true);
    await page.goto(`${app.origin}/plan`);
    await page.getByText('Evenings feel too loud.').waitFor();
    expect(await page.getByRole('link', { name: '+44 20 7946 0001' }).getAttribute('href')).toBe('tel:+442079460001');
    await page.context().setOffline(false);
    await page.goto(`${app.origin}/plan`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Take it off this device' }).click();
    await page.getByRole('button', { name: 'Keep it here' }).waitFor();
    expect(await page.evaluate('localStorage.getItem("kept-plan")')).toBeNull();

    await page.goto(`${app.origin}/plan/share`, { waitUntil: 'networkidle' });
    await page.getByLabel('With whom').fill('my sister');
    await page.getByLabel('How I notice it coming').uncheck();
    await page.getByLabel('Words that open it').fill(WORDS);
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = `${app.origin}/shared/`;
    const shown = page.getByText(link);
    await shown.waitFor();
    const address = /http\S+\/shared\/[\w-]+/.exec((await shown.textContent()) ?? '')?.[0] ?? '';

    const stranger = await openShared(address, 'some other words');
    await stranger.getByText('These are not the words.').first().waitFor();
    await stranger.getByLabel('Words that open it').fill(WORDS.toUpperCase());
    await stranger.getByRole('button', { name: 'Open it' }).click();
    await stranger.getByRole('link', { name: 'Call Noor' }).waitFor();
    expect(await stranger.content()).not.toContain('Evenings');
    expect(await stranger.context().cookies()).toEqual([]);

    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Who looked').click();
    const looks = page.locator('details', { hasText: 'Who looked' });
    await looks.getByText('opened').first().waitFor();
    await looks.getByText('wrong words').first().waitFor();
    await page.getByRole('button', { name: 'End it now for my sister' }).click();
    await page.getByText('The link opens nothing any more.').waitFor();
    const late = await openShared(address, WORDS);
    await late.getByText('This link opens nothing any more.').first().waitFor();
    expect(await late.content()).not.toContain('Noor');
  });

  it('takes people from the support map, and small steps stand beside it, done or not today [ME44] [ME45]', async () => {
    const page = await openPage(browser);
    await signIn(page);
    await page.goto(`${app.origin}/map/edit`);
    await page.getByLabel('Name, line 1').fill('Ada');
    await page.getByLabel('Number or address, line 1').fill('ada@mail.example');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(`${app.origin}/map`);
    await page.getByRole('img', { name: /nearest ring: Ada/iu }).waitFor();
    await page.goto(`${app.origin}/plan/people`);
    await page.getByRole('button', { name: 'Add Ada' }).click();
    await page.getByRole('button', { name: 'Add Ada' }).waitFor({ state: 'detached' });
    await page.goto(`${app.origin}/plan`);
    expect(await page.getByRole('link', { name: 'Write to Ada' }).getAttribute('href')).toBe('mailto:ada@mail.example');

    await page.goto(`${app.origin}/goals/new`);
    await page.getByLabel('What I want').fill('Out of the house');
    await page.getByLabel('What I do').first().fill('Walk at noon');
    await page.getByRole('button', { name: 'Save the goal' }).click();
    await page.waitForURL(`${app.origin}/goals`);
    await page.getByRole('button', { name: 'Done: Walk at noon' }).click();
    await page.getByRole('button', { name: 'Take back: Walk at noon' }).click();
    await page.getByRole('button', { name: 'Done: Walk at noon' }).waitFor();
  });

  it('goes onto paper as a PDF that says nothing outside itself, or as a page to print where letters are missing [ME37] [ME38]', async () => {
    const mara = await as(app, 'mara');
    const paper = (page: string): Promise<Response> =>
      fetch(`${app.origin}${page}/pdf`, { headers: { cookie: mara.cookie }, redirect: 'manual' });
    await saveLines(mara, 'people', [{ text: 'Łucja and Ελένη', reach: '+44 20 7946 0002' }]);

    const made = await paper('/plan');
    expect(made.status).toBe(200);
    expect(made.headers.get('content-type')).toBe('application/pdf');
    expect(made.headers.get('cache-control')).toContain('no-store');
    expect(made.headers.get('content-disposition')).toBe('inline; filename="notes.pdf"');
    const file = Buffer.from(await made.arrayBuffer());
    expect(pdfText(file).replaceAll(' ', '')).toContain('PeopleIcanaskforhelpŁucjaandΕλένη+442079460002');
    expect(pdfText(file)).not.toContain('How I notice it coming');
    // Tagged for screen readers; its title is as neutral as the tab of the page.
    for (const part of ['/StructTreeRoot', '(Notes)']) expect(file.toString('latin1')).toContain(part);

    await saveLines(mara, 'signs', [{ text: '茶 at three in the morning' }]);
    const refused = await paper('/plan');
    expect([refused.status, refused.headers.get('location')]).toEqual([303, '/plan?paper=print']);
    const page = await fetch(`${app.origin}/plan?paper=print`, { headers: { cookie: mara.cookie } });
    expect(await page.text()).toContain('Print it instead');

    for (const other of ['/map', '/self-care', '/coping', '/toolkit/sheets/worry-time'])
      expect([other, (await paper(other)).headers.get('content-type')]).toEqual([other, 'application/pdf']);
    const guest = await fetch(`${app.origin}/plan/pdf`, { redirect: 'manual' });
    expect([guest.status, guest.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fplan%2Fpdf']);
  });
});

async function saveLines(by: Persona, section: string, lines: { text: string; reach?: string }[]): Promise<void> {
  const { sheet } = await by.ask('{ sheet(kind: plan) { version } }');
  await by.ask('mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }', {
    input: { kind: 'plan', section, lines, version: sheet.version },
  });
}
