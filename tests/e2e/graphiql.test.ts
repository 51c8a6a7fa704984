import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

interface Answer {
  data?: Record<string, unknown>;
  errors?: unknown;
}

async function run(page: Page): Promise<Answer> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.locator('.graphiql-execute-button').click();
  return (await answered).json();
}

describe('GraphiQL', () => {
  it('runs the example of every persona, knows the schema and asks nothing of another origin', async () => {
    const page = await openPage(browser);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('400 (Bad Request)')) complaints.push(message.text());
    });
    page.on('pageerror', (problem) => complaints.push(problem.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(app.origin)) complaints.push(`asked ${new URL(request.url()).host}`);
    });
    const schema = page.waitForResponse((response) => response.url().endsWith('/schema.json'));
    await page.goto(`${app.origin}/graphiql`);

    const answers: Record<string, string[]> = {};
    await page.locator('.graphiql-tab').first().waitFor();
    for (const name of await page.locator('.graphiql-tab').allInnerTexts()) {
      await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${name}$`) }).click();
      // The editor tells the new tab its operation a moment after it is shown.
      let answer: Answer = {};
      await expect
        .poll(async () => {
          answer = await run(page);
          return answer.errors;
        })
        .toBeUndefined();
      answers[name] = Object.keys(answer.data ?? {});
    }

    expect(answers).toEqual({
      Anybody: ['site', 'groupCards'],
      SignInAsMara: ['signIn'],
      Member: ['viewer', 'groups'],
      SignInAsSam: ['signIn'],
      Moderator: ['cases'],
      SignInAsAlex: ['signIn'],
      Operator: ['goLive', 'health'],
    });
    expect((await schema).ok()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
