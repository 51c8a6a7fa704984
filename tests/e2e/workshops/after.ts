import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';

/** Said after the end, without script, that one is not well: help stands there at once, and the address says nothing [TH24]. */
export async function asksAfterwards(page: Page, workshop: string): Promise<void> {
  await page.goto(workshop);
  await page.getByRole('heading', { name: 'How are you now?' }).waitFor();
  await page.getByRole('button', { name: 'Not good' }).click();
  await page.getByRole('heading', { name: 'Thank you for saying so' }).waitFor();
  await page.getByRole('heading', { name: 'Here, in this room, right now' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
  const main = page.locator('main');
  for (const name of ['Get help now', 'My safety plan'])
    expect(await main.getByRole('link', { name }).count()).toBeGreaterThan(0);

  await page.goto(`${workshop}/after`);
  await page.getByRole('button', { name: 'A bit stirred up' }).click();
  await main.getByRole('link', { name: 'Breathe with me' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
  await main.getByRole('link', { name: 'Ask me again' }).click();
  await page.getByRole('button', { name: 'All right' }).click();
  await page.getByRole('heading', { name: 'Good to hear' }).waitFor();
  expect(page.url()).toBe(`${workshop}/after`);
}

/** The same with script, on each of its pages: nothing stands in the way of assistive technology. */
export async function reachesAllAfterwards(page: Page, workshop: string): Promise<void> {
  await page.goto(workshop);
  expect(await axe(page)).toEqual([]);
  for (const name of ['All right', 'A bit stirred up', 'Not good']) {
    await page.goto(`${workshop}/after`);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name }).press('Enter');
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
  }
}
