import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';

/** The host asks one question that is needed, and has people agree to a text [TH07]. */
export async function asksAtRegistration(host: Page): Promise<void> {
  await host.fill('[name=questions-0]', 'What do you hope for?');
  await host.fill('[name=options-0]', 'Rest\nIdeas');
  await host.check('[name=needed-0]');
  await host.fill('[name=agreement]:not([type=checkbox])', 'What is said here stays here.');
  await host.getByRole('button', { name: 'Save questions and agreement' }).click();
  await host.waitForURL(/asked=1/);
  expect(await axe(host)).toEqual([]);
}

/** A seat with an answer and the agreement: refused without, with what was chosen still there; by keys alone [TH07]. */
export async function registers(page: Page): Promise<void> {
  await page.getByLabel('Rest').press('Space');
  await page.getByRole('button', { name: 'Take a seat' }).press('Enter');
  await page.getByText('Read the agreement and tick').first().waitFor();
  expect(await page.getByLabel('Rest').isChecked()).toBe(true);
  await page.getByLabel('I have read it and agree').press('Space');
  await page.getByRole('button', { name: 'Take a seat' }).press('Enter');
  await page.getByText('You have a seat.').waitFor();
}

/** The text changed: everybody with a seat reads the difference before the doors [TH07]. */
export async function acceptsChange(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'The agreement has changed' }).waitFor();
  expect(await page.locator('ins').last().innerText()).toContain('everybody may leave');
  await page.getByRole('button', { name: 'Accept the agreement' }).press('Enter');
  await page.getByRole('heading', { name: 'The agreement has changed' }).waitFor({ state: 'detached' });
}
