import type { Page } from 'playwright-core';
import { type Evening, mustBeAtCase, type Told } from './shift.ts';
import { mustFitThumb, tapOn, typeInto } from './thumb.ts';

/** The desk of somebody with a phone in one hand: every step is a tap, and words are typed. */
export class PhoneShift {
  readonly told = new Map<string, Told>();
  /** Pages of people at risk that were gone through. */
  readonly crises: string[] = [];
  readonly page: Page;
  readonly evening: Evening;
  /** Rows that were opened from the queue. */
  readonly gone = new Set<string>();

  constructor(page: Page, evening: Evening) {
    this.page = page;
    this.evening = evening;
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Takes the uppermost case of the queue that waits for somebody, and goes on with what comes next. */
  async work(count: number): Promise<void> {
    while (this.told.size < count) {
      const id = this.path.split('/').at(-1) ?? '';
      if (this.path === '/moderation') await this.open();
      else if (this.evening.caseIds.includes(id)) await this.case(id);
      else if (this.evening.paths.has(this.path)) await this.crisis();
      // Something that waits for others.
      else await this.goOn('.back');
    }
  }

  /** One tap that leads to another page. */
  async goOn(selector: string): Promise<void> {
    const before = this.path;
    await tapOn(this.page.locator(selector).first());
    await this.page.waitForURL(({ pathname }) => pathname !== before, { waitUntil: 'commit' });
    await this.page.locator('.p2, .ql').first().waitFor({ state: 'attached' });
  }

  async open(): Promise<void> {
    const { page, evening } = this;
    await page.locator('[data-case]').first().waitFor();
    const rows = await page
      .locator('[data-case]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const first = rows.find((href) => evening.paths.has(href) && !this.gone.has(href));
    if (first === undefined) throw new Error(`nothing waits in ${rows.join(', ')}`);
    this.gone.add(first);
    await this.goOn(`[data-case][href="${first}"]`);
  }

  /** What the page of somebody at risk asks for: have it, read, write, say what is known; then the words are decided. */
  async crisis(): Promise<void> {
    const { page } = this;
    await tapOn(page.locator('[data-key=c]'));
    await page.locator('[data-key=c]').waitFor({ state: 'detached' });
    await tapOn(page.locator('[data-key=r]'));
    await page.locator('.kshown').waitFor();
    await mustFitThumb(page.locator('#write select'));
    await typeInto(page, '#write textarea', 'Hello. I read what you wrote, and I am here now.');
    await tapOn(page.locator('#write button'));
    await page.locator('.klog .say', { hasText: 'I am here now.' }).waitFor();
    await tapOn(page.locator('.krisk label', { hasText: 'Yes' }).first());
    await tapOn(page.locator('.krisk button'));
    await page.locator('.krisk').getByText('version 1').waitFor();
    this.crises.push(this.path.split('/').at(-1) ?? '');
    await this.goOn('.p3 a[href^="/moderation/cases/"]');
  }

  async case(caseId: string): Promise<void> {
    const { page } = this;
    await mustBeAtCase(page, caseId);
    await tapOn(page.locator('.ch [data-key=c]'));
    await page.locator('#decision').waitFor();
    if ((await page.locator('.bl').count()) > 0) {
      await tapOn(page.locator('.bl > summary'));
      await page.locator('.bl[open] .shown').waitFor();
    }
    const { key, rule, more = {} } = this.evening.planOf(caseId);
    await tapOn(page.locator(`label:has([data-key="${key}"])`));
    const rules = page.locator('[data-key=rules]');
    await mustFitThumb(rules);
    const value = await rules
      .locator('option', { hasText: new RegExp(`^${rule}`) })
      .first()
      .getAttribute('value');
    await rules.selectOption(value);
    if (more.topic === true) await tapOn(page.locator('label:has([name=contentTopics]:not(:checked))').first());
    await typeInto(page, '#decide-reason', `Read on the phone: ${caseId.slice(-4)}.`);
    if (more.note === true) await typeInto(page, '#decide-noteToAuthor', 'You are welcome here.');
    const preview = page.locator('.pv');
    await preview.scrollIntoViewIfNeeded();
    const action = await page.locator('[name=action]:checked').getAttribute('value');
    this.told.set(caseId, { preview: await preview.innerText(), action: action ?? '' });
    await this.goOn('[data-key=decide-next]');
    // Wherever that leads, what happened is told there, with the way back.
    const just = page.locator('.just', { hasText: caseId.slice(-4).toUpperCase() });
    await just.waitFor();
    // What is left alone is so at once, and nothing is there to be taken back.
    if (action !== 'keep') await mustFitThumb(just.locator('button'));
  }
}
