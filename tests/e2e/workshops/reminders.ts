import { expect, it } from 'vitest';
import { DESK, PHONE } from '../../support/browser.ts';
import { makeWorkshop, REGISTER } from '../../support/workshops.ts';
import { axe } from './axe.ts';
import type { OpenRoom } from './chat.ts';

/** Reminders as people choose them, proved in the world of the test that calls it. */
export function provesReminders(room: () => OpenRoom): void {
  it('reminds of a workshop as its people choose, without script too, and tells what became of it [TH08] [ME55]', async () => {
    const { app, people, pageOf } = room();
    const id = await makeWorkshop(app, { hours: 30, title: 'Slow mornings' });
    for (const { persona, options } of [
      { persona: people.mara, options: { viewport: PHONE, javaScriptEnabled: false } },
      { persona: people.jo, options: { viewport: DESK } },
    ]) {
      const page = await pageOf(persona, options);
      await page.goto(`${app.origin}/workshops/${id}`);
      expect(await page.getByRole('heading', { name: 'Remind me' }).count()).toBe(0);
      await persona.ask(REGISTER, { id });
      await page.goto(`${app.origin}/workshops/${id}`);
      await page.getByRole('checkbox', { name: 'A day before' }).check();
      await page.getByRole('checkbox', { name: 'When the doors open' }).check();
      await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
      await page.getByText('Saved.', { exact: true }).waitFor();
      const items = page.locator('li', { hasText: 'Waits for' });
      expect(await items.allInnerTexts()).toEqual([
        expect.stringContaining('A day before'),
        expect.stringContaining('When the doors open'),
      ]);
      expect(await page.getByRole('checkbox', { name: 'A day before' }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: 'An hour before' }).isChecked()).toBe(false);
      if (options.javaScriptEnabled !== false) expect(await axe(page)).toEqual([]);

      // For all of them: what was chosen for this one alone goes.
      await page.getByRole('checkbox', { name: 'A day before' }).uncheck();
      await page.getByRole('checkbox', { name: 'For every workshop' }).check();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await items.filter({ hasText: 'A day before' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('checkbox', { name: 'For every workshop' }).isChecked()).toBe(true);
      await page.context().close();
    }
  });
}
