import { expect, it } from 'vitest';
import { PHONE } from '../../support/browser.ts';
import { makeWorkshop } from '../../support/workshops.ts';
import { axe } from './axe.ts';
import type { OpenRoom } from './chat.ts';

/** The programme and its filters, proved in the world of the test that calls it. */
export function provesProgramme(room: () => Pick<OpenRoom, 'app' | 'people' | 'pageOf'>): void {
  it('narrows the programme without script: chosen, seen as chips, taken off, and told what to loosen [TH04] [TH21] [ME55]', async () => {
    const { app, people, pageOf } = room();
    await makeWorkshop(app, { title: 'A talk ahead', kind: 'webinar' });
    await makeWorkshop(app, { title: 'Eine Stunde gemeinsam', language: 'de' });
    const page = await pageOf(people.mara, { javaScriptEnabled: false, viewport: PHONE });
    await page.goto(`${app.origin}/workshops`);
    expect(await page.getByLabel('What it is').isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.getByLabel('What it is').selectOption('webinar');
    await page.getByLabel('With free seats').check();
    await page.getByRole('button', { name: 'Show these' }).click();
    expect(new URL(page.url()).search).toBe('?kind=webinar&seats=yes');
    expect(await page.locator('main').innerText()).toMatch(/1 workshop fits\.[^]*A talk ahead/u);
    expect(await page.locator('main').innerText()).not.toContain('Eine Stunde');
    expect(await page.locator('summary', { hasText: 'Filter' }).innerText()).toMatch(/2 chosen/u);

    await page.goto(`${app.origin}/workshops?kind=webinar&language=de&when=never`);
    await page.getByRole('heading', { name: 'Nothing fits all of this' }).waitFor();
    for (const name of ['Leave out: Webinar', 'Leave out: German', 'Clear all'])
      expect(await page.getByRole('link', { name }).isVisible()).toBe(true);
    await page.getByRole('link', { name: '1 without “Webinar”' }).click();
    expect(new URL(page.url()).search).toBe('?language=de');
    await page.getByText('Eine Stunde gemeinsam').waitFor();
    await page.getByRole('link', { name: 'Leave out: German' }).click();
    expect(new URL(page.url()).search).toBe('');
    // What is kept of an evening is said before one takes a seat.
    await page.getByRole('link', { name: 'A talk ahead' }).click();
    await page.getByText('No sound is recorded.').waitFor();
    await page.context().close();
  });

  it('narrows it with script in place, by keyboard: the focus, the scroll and the way back stay [OP27]', async () => {
    const { app, people, pageOf } = room();
    const page = await pageOf(people.mara, { viewport: { width: 1440, height: 500 } });
    await page.goto(`${app.origin}/workshops`);
    await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
    const [show, kind] = [page.getByRole('button', { name: 'Show these' }), page.getByLabel('What it is')];
    // A wide page needs no unfolding.
    await kind.selectOption('webinar');
    await show.focus();
    const place = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/workshops?kind=webinar');
    await page.getByText('1 workshop fits.').waitFor();
    expect(await show.evaluate((button) => document.activeElement === button)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);

    await page.getByRole('link', { name: 'Leave out: Webinar' }).press('Enter');
    await page.getByText('Eine Stunde gemeinsam').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
    expect(await kind.inputValue()).toBe('');
    await page.goBack();
    await page.getByText('1 workshop fits.').waitFor();
    expect(await kind.inputValue()).toBe('webinar');
    expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
    await page.getByRole('link', { name: 'Past' }).click();
    await page.waitForURL('**/workshops?show=past&kind=webinar');
    expect(await page.getByLabel('With free seats').count()).toBe(0);
    await page.context().close();
  });

  it('leaves nothing of a narrowed programme in the way of assistive technology [OP27]', async () => {
    const { app, people, pageOf } = room();
    const page = await pageOf(people.mara, { viewport: PHONE });
    for (const query of ['?kind=webinar&seats=yes', '?kind=webinar&language=de']) {
      await page.goto(`${app.origin}/workshops${query}`);
      await page.locator('summary', { hasText: 'Filter' }).click();
      expect(await axe(page)).toEqual([]);
    }
    await page.context().close();
  });
}
