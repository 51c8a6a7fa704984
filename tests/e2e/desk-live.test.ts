import type { Browser, Locator, Page, WebSocketRoute } from 'playwright-core';
import { UNDO_SECONDS } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { holdLine, openBrowser, openPage, PHONE } from '../support/browser.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { caseIdOf, decide, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let itemId: string;
let caseId: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'harbour');
  [mara, jo, kit, sam, rhea] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
  ]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  app.clock.advance(15 * 60);
  ({ itemId, caseId } = await reported('Late again', 'You were never any good at this.'));
});

async function reported(title: string, body: string): Promise<{ itemId: string; caseId: string }> {
  const words = await startThread(mara, group, { title, body });
  await report(jo, words.itemId, 'unkind', 'This is aimed at kit.');
  return { itemId: words.itemId, caseId: await caseIdOf(app, words.itemId) };
}

/** A page of the desk that follows by itself. */
async function desk(by: Persona, path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  return show(await openPage(browser, options), by, path, options.javaScriptEnabled !== false);
}

async function show(page: Page, by: Persona, path: string, isLive = true): Promise<Page> {
  const [name = '', value = ''] = by.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(app.origin + path);
  if (isLive) await page.getByText('Follows by itself').waitFor({ state: 'attached' });
  return page;
}

const row = (page: Page, id = caseId): Locator => page.locator(`li:has(> a[href^="/moderation/cases/${id}"])`);
const head = (page: Page): Locator => page.locator('.ch');
const news = (page: Page): Locator => page.locator('.news');
/** Where things stand on the screen. */
const places = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-case], .bl, .reps li, .p3 section, .ch h1')].map((each) => {
      const { x, y, height } = each.getBoundingClientRect();
      return [each.className, Math.round(x), Math.round(y), Math.round(height)];
    }),
  );

describe('two people, two screens, one case', () => {
  it(
    'see each other, the claim, the decision and its undo at once, and nothing moves under their eyes [MO06] [MO09] [MO43]',
    { timeout: 120_000 },
    async () => {
      const other = await reported('Another one', 'Something else.');
      const [mine, theirs] = await Promise.all([
        desk(sam, `/moderation/cases/${caseId}`),
        desk(rhea, `/moderation/cases/${caseId}`),
      ]);
      await head(mine).getByText('rhea is looking too').waitFor();
      await head(theirs).getByText('sam is looking too').waitFor();
      await theirs.keyboard.press('r');
      await theirs.getByText('You were never any good at this.').waitFor();
      const before = await places(theirs);

      await mine.keyboard.press('c');
      await head(theirs)
        .getByText(/^sam has it until/)
        .waitFor();
      await row(theirs).getByText('sam', { exact: true }).waitFor();
      await mine.keyboard.press('3');
      await mine.locator('#decide-rules').selectOption('HAR');
      await mine.locator('#decide-reason').fill('It blames someone who asked for company.');
      await mine.keyboard.press('Control+Enter');
      await mine.getByRole('button', { name: 'Undo' }).waitFor();

      await news(theirs).getByText('sam has decided: Take down.').waitFor();
      await theirs.locator('.cb.past').waitFor();
      await theirs.locator(`li.done > a[href^="/moderation/cases/${caseId}"]`).waitFor();
      expect(await places(theirs)).toEqual(before);

      await mine.getByRole('button', { name: 'Undo' }).click();
      await news(theirs).waitFor({ state: 'detached' });
      await head(theirs)
        .getByText(/^sam has it until/)
        .waitFor();
      expect(await theirs.locator('.cb.past').count()).toBe(0);
      expect(await places(theirs)).toEqual(before);

      await theirs.locator(`a[data-case][href^="/moderation/cases/${other.caseId}"]`).click();
      await head(theirs).getByRole('button', { name: 'Claim' }).waitFor();
      await head(mine).getByText('rhea is looking too').waitFor({ state: 'detached' });
      await Promise.all([mine, theirs].map((page) => page.context().close()));
    },
  );

  it('reach for one claim: one has it, the other reads who, and the words of a claim that ends are kept [MO06]', async () => {
    const [mine, theirs] = await Promise.all([
      desk(sam, `/moderation/cases/${caseId}`),
      desk(rhea, `/moderation/cases/${caseId}`),
    ]);
    await Promise.all([mine.keyboard.press('c'), theirs.keyboard.press('c')]);
    const holds = (page: Page): Promise<boolean> =>
      page
        .locator('.ch .lease')
        .getByText(/^Yours until/)
        .isVisible();
    await Promise.all(
      [mine, theirs].map((page) =>
        page
          .getByText(/^(Yours|sam has it|rhea has it) until/)
          .first()
          .waitFor(),
      ),
    );
    const [won, lost] = (await holds(mine)) ? [mine, theirs] : [theirs, mine];
    expect(await holds(lost)).toBe(false);

    await won.locator('#decide-reason').fill('Words I took a long time over.');
    await app.db.updateTable('case').set({ leaseUntil: app.clock.now() }).where('id', '=', caseId).execute();
    await app.advance(1);
    await news(won).getByText('Your claim has ended.').waitFor();
    expect(await won.locator('#decide-reason').inputValue()).toBe('Words I took a long time over.');
    await lost.keyboard.press('c');
    await lost
      .getByText(/^Yours until/)
      .first()
      .waitFor();
    await news(won)
      .getByText(/^(sam|rhea) has it now\./)
      .waitFor();
    await won.keyboard.press('Tab');
    await won.locator('body').press('u');
    expect(await won.locator('#decide-reason').inputValue()).toBe('Words I took a long time over.');
    await Promise.all([mine, theirs].map((page) => page.context().close()));
  });
});

describe('words that change while somebody decides', () => {
  it('are told beside what is read, with what changed; the late decision is refused and nothing typed is lost [MO08]', async () => {
    const page = await desk(sam, `/moderation/cases/${caseId}`);
    await page.keyboard.press('c');
    await page.locator('label:has(input[name=action][value=remove])').click();
    await page.locator('#decide-rules').selectOption('HAR');
    await page.locator('#decide-reason').fill('It blames someone.');
    const before = await places(page);

    await mara.ask(EDIT, { input: { postId: itemId, version: 1, body: 'I was harsh. I am sorry.' } });
    await news(page).getByText('The words were edited while you read.').waitFor();
    await report(kit, itemId, 'something_else');
    await news(page).getByText('A report came in while you read.').waitFor();
    expect(await places(page)).toEqual(before);
    await news(page).getByText('What changed').click();
    expect(await news(page).locator('ins').textContent()).toContain('I was harsh. I am sorry.');

    await page.getByRole('button', { name: /^Decide(?!,)/ }).click();
    await page.getByText('This changed while you were deciding.').first().waitFor();
    expect(await page.locator('#decide-reason').inputValue()).toBe('It blames someone.');
    expect(await news(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Decide(?!,)/ }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.context().close();
  });
});

describe('the queue on a screen', () => {
  it('says how many came in, and lets the reader take them in when they want to [MO09]', async () => {
    const page = await desk(sam, `/moderation/cases/${caseId}`);
    const before = await places(page);
    const first = await reported('A first new one', 'Words.');
    const { itemId: worried } = await startThread(mara, group, { title: 'Not sleeping' });
    await report(kit, worried, 'worried_about_person');
    await page.locator('.qn').getByText('1 new in the crisis lane · 1 new').waitFor();
    expect(await places(page)).toEqual(before);
    await page.locator('.views').getByText(/^All/).waitFor();

    await page.keyboard.press('n');
    await row(page, first.caseId).waitFor();
    await page.locator('[data-case]', { hasText: 'Not sleeping' }).waitFor();
    expect(await page.locator('.qn b').count()).toBe(0);
    await page.context().close();
  });

  it('keeps what a colleague settled in its place, greyed, until the list is brought up to date [MO09]', async () => {
    const [mine, theirs] = await Promise.all([desk(sam, `/moderation/cases/${caseId}`), desk(rhea, '/moderation')]);
    const before = await places(theirs);
    await mine.keyboard.press('c');
    await mine.locator('label:has(input[name=action][value=keep])').click();
    await mine.locator('#decide-rules').selectOption('NOVIO');
    await mine.locator('#decide-reason').fill('Blunt, but kind.');
    await mine.keyboard.press('Control+Enter');
    await row(theirs).getByText('closed').waitFor();
    expect(await places(theirs)).toEqual(before);
    await theirs.keyboard.press('n');
    await row(theirs).waitFor({ state: 'detached' });
    await app.advance(UNDO_SECONDS + 1);
    await Promise.all([mine, theirs].map((page) => page.context().close()));
  });

  it('says that the line is cut, and catches up by itself when it is back [MO09]', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    const lines: WebSocketRoute[] = [];
    let isCut = false;
    await page.routeWebSocket('**/live', (route) => {
      if (isCut) return void route.close();
      route.connectToServer();
      lines.push(route);
    });
    await show(page, rhea, '/moderation');
    isCut = true;
    await lines.at(-1)?.close();
    await page.getByText('No live connection.').waitFor({ state: 'attached' });
    const other = await reported('While the line was cut', 'Words.');
    await decide(sam, caseId);
    isCut = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator(`li.done > a[href^="/moderation/cases/${caseId}"]`).waitFor();
    await page.getByRole('button', { name: 'Update the list' }).click();
    await row(page, other.caseId).waitFor();
    await page.context().close();
  });

  it('has what came after the page was made and before its line stood [MO09]', async () => {
    const page = await openPage(browser);
    const letThrough = await holdLine(page);
    await show(page, rhea, `/moderation/cases/${caseId}`, false);
    await head(page).getByRole('button', { name: 'Claim' }).waitFor();
    await page.waitForLoadState('networkidle');
    await report(kit, itemId, 'something_else');
    await reported('Between page and line', 'Words.');
    expect(await news(page).count()).toBe(0);
    letThrough();
    await news(page).getByText('A report came in while you read.').waitFor();
    await page.locator('.qn').getByText('1 new').waitFor();
    await page.context().close();
  });

  it('works without script, by reloading', async () => {
    const page = await desk(sam, `/moderation/cases/${caseId}`, { javaScriptEnabled: false });
    expect(await page.locator('.qn').textContent()).toContain('Reload to see what is new.');
    await report(kit, itemId, 'something_else');
    await page.reload();
    expect(await page.locator('.reps').textContent()).toContain('Something else');
    await page.context().close();
  });
});
