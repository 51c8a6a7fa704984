import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../support/axe.ts';
import { type TestApp, startApp } from '../support/app.ts';
import { DESK, PHONE, openBrowser, openPage } from '../support/browser.ts';
import { joinAll, makeGroup, publishAgreement, type TestGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';

let app: TestApp;
let browser: Browser;
let group: TestGroup;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  group = await makeGroup(app, 'waves');
  [mara, jo] = [await as(app, 'mara'), await as(app, 'jo')];
  await joinAll(app, group, [mara, jo]);
  // The first page loads the code of all: it may take longer than a page is allowed to.
  await fetch(`${app.origin}/groups`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function pageOf(persona: Persona, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, options);
  const [name = '', value = ''] = persona.cookie.split('=');
  await page.context().addCookies([{ name, value, url: app.origin }]);
  return page;
}

async function startThread(by: Persona, over: Record<string, unknown> = {}): Promise<string> {
  const { startThread } = await by.ask(
    `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`,
    {
      input: {
        groupId: group.id,
        clientId: randomUUID(),
        title: 'The hour before',
        body: 'On the stairs in a coat.',
        intent: 'be_heard',
        ...over,
      },
    },
  );
  return `${app.origin}/groups/${group.slug}/t/${startThread.thread.id}`;
}

async function send(page: Page): Promise<void> {
  await page.locator('.comp .act > button').click();
}

describe('a thread', () => {
  it('repeats what its author hopes for above the reply box, and takes a reply with and without script [ME08]', async () => {
    const address = await startThread(jo);
    for (const javaScriptEnabled of [true, false]) {
      const page = await pageOf(mara, { javaScriptEnabled });
      await page.goto(address);
      expect(await page.locator('.ask').innerText()).toContain('jo asked to be heard');
      const words = javaScriptEnabled ? 'Said with script.' : 'Said without script.';
      await page.fill('textarea[name=body]', words);
      await send(page);
      await page.locator('article.rp', { hasText: words }).waitFor();
      expect(await page.inputValue('textarea[name=body]')).toBe('');
      await page.context().close();
    }
  });

  it('keeps every post and the focus through a reaction and a link followed [ME17]', async () => {
    const address = await startThread(jo);
    for (const body of ['One.', 'Two.', 'Three.']) {
      await jo.ask(`mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`, {
        input: { threadId: address.split('/').at(-1), clientId: randomUUID(), body },
      });
    }
    const page = await pageOf(mara);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.locator('article').count()).toBe(4);
    const meToo = page.locator('article.op .rx button', { hasText: 'Me too' });
    await meToo.click();
    await page.locator('article.op .rx button[aria-pressed=true]').waitFor();
    expect(await page.locator('article').count()).toBe(4);
    expect(await meToo.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.locator('a.back').click();
    await page.locator('.tl a', { hasText: 'The hour before' }).first().click();
    await page.locator('.comp').waitFor();
    expect(await page.locator('article.op').count()).toBe(1);
    await page.context().close();
  });

  it('folds words under their note, names the topic first, and opens by choice without script [ME09] [ME10]', async () => {
    const address = await startThread(jo, { contentTopics: ['panic', 'body'], contentNote: 'a supermarket' });
    const page = await pageOf(mara, { javaScriptEnabled: false });
    await page.goto(address);
    const words = page.getByText('On the stairs in a coat.');
    expect(await words.isVisible()).toBe(false);
    const note = page.locator('.fold summary');
    expect(await note.innerText()).toMatch(/Panic, body sensations · a supermarket/);
    await note.click();
    await words.waitFor();
    await page.context().close();
  });

  it('lets its author edit and take back words, without script too [ME15] [ME28]', async () => {
    const address = await startThread(mara, { title: 'To be changed' });
    const page = await pageOf(mara, { javaScriptEnabled: false });
    await page.goto(address);
    await page.locator('article.op .menu summary').click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.fill('textarea[name=body]', 'On the stairs, shoes on.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect.poll(() => page.locator('article.op').innerText()).toMatch(/edited[\s\S]*shoes on/);
    await page.locator('article.op .menu summary').click();
    await page.getByRole('link', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Take them back' }).click();
    await expect.poll(() => page.locator('article.op').innerText()).toContain('You took these words back.');
    await page.locator('.back-words summary').click();
    await expect.poll(() => page.locator('.back-words textarea').inputValue()).toBe('On the stairs, shoes on.');
    await page.context().close();
  });
});

describe('an agreement', () => {
  it('is read and accepted to join; after a change the difference is shown and the draft waits [ME07] [ME14]', async () => {
    const changing = await makeGroup(app, 'changing');
    const page = await pageOf(mara, { javaScriptEnabled: false });
    await page.goto(`${app.origin}/groups/changing/new`);
    expect(page.url()).toContain('/groups/changing/about');
    await page.getByRole('button', { name: 'I agree, let me in' }).click();
    await mara.ask(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }`, {
      input: { place: `group:${changing.id}`, text: 'Words that wait', fields: '{"title":"A title that waits"}' },
    });
    await publishAgreement(app, changing.id, 2);
    await page.goto(`${app.origin}/groups/changing/new`);
    expect(await page.locator('.diff .added').innerText()).toContain('Promise 2');
    await page.getByRole('button', { name: 'I agree, back to my words' }).click();
    await expect.poll(() => page.inputValue('textarea[name=body]')).toBe('Words that wait');
    expect(await page.inputValue('input[name=title]')).toBe('A title that waits');
    await page.context().close();
  });
});

describe('words without a space and lists in lists', () => {
  it('stay inside the narrowest screen, read, listed and written anew [OP27]', async () => {
    const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
    const body = `${endless}\n\n${'- '.repeat(60)}deep\n\n${'> '.repeat(20)}${endless}`;
    const note = { contentNote: endless.slice(0, 60), contentTopics: ['loss', 'panic'] };
    const address = await startThread(mara, { title: endless, body, ...note });
    const about = 'mutation ($text: String!) { setAbout(text: $text) { id } }';
    await mara.ask(about, { text: endless });
    const page = await pageOf(mara, { viewport: { width: 320, height: 640 } });
    for (const path of [address, `${app.origin}/groups/${group.slug}`, `${app.origin}/me/profile`]) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, wide }).toEqual({ path, wide: 320 });
    }
    await page.context().close();
  });
});

describe('these screens', () => {
  it.each([
    ['phone', 'light', PHONE],
    ['desk', 'dark', DESK],
  ] as const)(
    'have no serious accessibility problem on a %s in the %s look, and ask nothing of another origin',
    async (_size, colorScheme, viewport) => {
      const thread = await startThread(jo, { contentTopics: ['loss'] });
      const groups = `${app.origin}/groups`;
      const page = await pageOf(mara, { viewport, colorScheme });
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(app.origin)) elsewhere.push(request.url());
      });
      for (const url of [
        groups,
        `${groups}/waves`,
        `${groups}/waves/about`,
        `${groups}/waves/new`,
        thread,
        `${app.origin}/search`,
        `${app.origin}/me/filters`,
      ]) {
        await page.goto(url);
        const { violations } = await axeOn(page).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(grave.map(({ id, nodes }) => `${url} ${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
      }
      expect(elsewhere).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
