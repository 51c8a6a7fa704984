import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';

/** Said no at the door, without script: help at once, a person when one asks, and both ways on [TH07]. */
export async function asksAtDoor(page: Page, workshop: string): Promise<void> {
  await page.goto(`${workshop}/room`);
  await page.getByRole('heading', { name: 'Are you safe to join today?' }).waitFor();
  await page.getByRole('button', { name: 'Not really' }).click();
  await page.getByRole('heading', { name: 'Here, in this room, right now' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  const main = page.locator('main');
  for (const name of ['Get help now', 'My safety plan'])
    expect(await main.getByRole('link', { name }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Keep my seat and stay away today' }).click();
  await page.getByRole('heading', { name: 'Your seat is kept' }).waitFor();
  await page.goto(`${workshop}/door`);
  await page.getByRole('button', { name: 'Not really' }).click();
  await page.getByRole('button', { name: 'Come in anyway' }).click();
  await page.getByText('The doors are closed').waitFor();
  // A reload asks nobody again.
  await page.goto(`${workshop}/door`);
  await page.getByText('The doors are closed').waitFor();
  await page.context().close();
}

/** Goes on with an agreement that changed: it is read then, with its difference, and a no still leads to help [TH07]. */
export async function acceptsAtDoor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, go in' }).press('Enter');
  await page.getByRole('heading', { name: 'The agreement has changed' }).waitFor();
  expect(await page.locator('ins').last().innerText()).toContain('everybody may leave');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go to the door again' }).press('Enter');
  await page.getByRole('button', { name: 'Not really' }).press('Enter');
  await page.getByRole('button', { name: 'Come in anyway' }).press('Enter');
  await page.getByRole('button', { name: 'Accept the agreement' }).press('Enter');
}
