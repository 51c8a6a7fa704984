import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { openBrowser, openPage, PHONE } from '../support/browser.ts';
import { mustSeeFocus, tabTo, waitForFocus } from '../support/keyboard.ts';
import { PhoneShift } from '../support/phone-shift.ts';
import { type Evening, eveningOf, mustBeAtCase, type Told, urgentOf } from '../support/shift.ts';
import { signIn } from '../support/personas.ts';

/** So many cases wait when the shift begins, people at risk and an appeal among them. */
const CASES = 30;

let app: TestApp;
let browser: Browser;
let evening: Evening;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
// An evening is over once it was worked through: a second attempt begins with one of its own.
beforeEach(async () => {
  app = await startApp({ demo: true, web: true });
}, 180_000);
afterEach(() => app?.close());

/** The desk of somebody whose hands stay on the keys. */
class Shift {
  readonly told = new Map<string, Told>();
  /** Cases decided or moved on so far, and what is done with the next ones beside deciding them. */
  count = 0;
  readonly page: Page;
  readonly besides: Record<number, (shift: Shift, caseId: string) => Promise<void>>;

  constructor(page: Page, besides: Shift['besides'] = {}) {
    this.page = page;
    this.besides = besides;
  }

  static async begin(email: string, besides?: Shift['besides']): Promise<Shift> {
    const { cookie } = await signIn(app, email);
    const page = await openPage(browser);
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.goto(`${app.origin}/moderation`);
    await page.getByText('Follows by itself').waitFor({ state: 'attached' });
    return new Shift(page, besides);
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Presses keys that lead to another page, and looks where the focus is on it. */
  async goOn(...keys: readonly string[]): Promise<void> {
    const before = this.path;
    for (const key of keys) await this.page.keyboard.press(key);
    try {
      await this.page.waitForURL(({ pathname }) => pathname !== before, { waitUntil: 'commit' });
    } catch (cause) {
      const shown = await this.page.locator('.cb').innerText();
      throw new Error(`${keys.join(' ')} leads nowhere: ${shown}`, { cause });
    }
    await waitForFocus(this.page, '.dk h1');
    await mustSeeFocus(this.page);
    // A new case is read from its beginning.
    await this.page.waitForFunction(() => document.querySelector('.p2')?.scrollTop === 0);
  }

  /** Takes whatever comes next until nothing waits. */
  async work(): Promise<void> {
    for (;;) {
      if (this.path === '/moderation') {
        if ((await this.page.locator('[data-key=f]').count()) === 0) return;
        await this.goOn('f');
      } else if (this.path.includes('/crisis/')) {
        // J and K go on from here.
        await this.page.locator('[data-case][aria-current]').waitFor();
        await this.page.keyboard.press('c');
        await this.page.locator('[data-key=c]').waitFor({ state: 'detached' });
        // Somebody is with the person now; what they wrote is decided beside it.
        await tabTo(this.page, '.p3 a[href^="/moderation/cases/"]');
        await this.goOn('Enter');
      } else if (this.path.includes('/appeals/')) await this.appeal();
      else await this.case(this.path.split('/').at(-1) ?? '');
    }
  }

  async appeal(): Promise<void> {
    const { page } = this;
    await page.keyboard.press('c');
    await page.locator('[data-key=answer]').waitFor();
    await page.keyboard.press('r');
    await page.locator('.cover[open]').waitFor();
    await page.keyboard.press('1');
    await waitForFocus(page, '[data-key=answer]');
    await page.keyboard.type('We read it again. It stays as it is.');
    await this.goOn('Control+Shift+Enter');
  }

  async case(caseId: string): Promise<void> {
    const { page } = this;
    await mustBeAtCase(page, caseId);
    if ((await page.locator('[data-key=c]').count()) > 0) await page.keyboard.press('c');
    const isTaken = page.locator('.ch').getByText(/ has it until /);
    await page.locator('#decision').or(isTaken).first().waitFor();
    // A colleague was quicker.
    if ((await isTaken.count()) > 0) return this.goOn('f');
    await waitForFocus(page, '.dk h1');
    this.count += 1;
    const beside = this.besides[this.count];
    if (beside !== undefined) return beside(this, caseId);
    await this.decide(caseId);
  }

  async decide(caseId: string): Promise<void> {
    const { page } = this;
    if ((await page.locator('.bl').count()) > 0) {
      await page.keyboard.press('r');
      await page.locator('.bl[open] .shown').waitFor();
    }
    if ((await page.locator('.to-read').count()) > 0) {
      this.told.set(caseId, { preview: 'The author hears nothing.', action: 'keep' });
      return this.goOn('v');
    }
    const { key, rule, more = {} } = evening.planOf(caseId);
    await page.keyboard.press(key);
    await waitForFocus(page, '[data-key=rules]');
    await page.keyboard.type(rule);
    await page.locator('[data-key=rules] option:checked', { hasText: rule }).waitFor({ state: 'attached' });
    if (more.topic) {
      await tabTo(page, '[name=contentTopics]:not(:checked)');
      await page.keyboard.press('Space');
    }
    if (more.piece) {
      await tabTo(page, '.leave-out textarea');
      for (const each of ['Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Enter'])
        await page.keyboard.press(each);
      await page.locator('.cuts q').first().waitFor();
    }
    await tabTo(page, '#decide-reason');
    await page.keyboard.type(`Read at the desk: ${caseId.slice(-4)}.`);
    if (more.template) await this.fillTemplate(more.template);
    else if (more.note) {
      await tabTo(page, '#decide-noteToAuthor');
      await page.keyboard.type('You are welcome here.');
    }
    const action = await page.locator('[name=action]:checked').getAttribute('value');
    this.told.set(caseId, { preview: await page.locator('.pv').innerText(), action: action ?? '' });
    await this.goOn('Control+Shift+Enter');
  }

  /** A sentence of the team, whose gap has to be filled before it goes out. */
  async fillTemplate(name: string): Promise<void> {
    const { page } = this;
    await tabTo(page, '[name=templateId]');
    await page.keyboard.type(name);
    await tabTo(page, '.use button');
    await page.keyboard.press('Enter');
    await page.getByText('{which sentence}').first().waitFor();
    await page.keyboard.press('Control+Shift+Enter');
    await page.locator('#decide-noteToAuthor-error').waitFor();
    await waitForFocus(page, '.banner.bad');
    await tabTo(page, '#decide-noteToAuthor');
    await page.keyboard.press('Control+End');
    for (let sign = 0; sign < '{which sentence}.'.length; sign += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('the first sentence.');
  }
}

/** Passes the case over, says why, and goes on with the next one. */
async function skip(shift: Shift): Promise<void> {
  await shift.page.keyboard.press('s');
  await waitForFocus(shift.page, '[data-flow=s] select');
  await shift.page.keyboard.type('I know');
  await tabTo(shift.page, '[data-flow=s] button');
  await shift.goOn('Enter');
}

/** Moves the case on by one of its other ways: to whom, why, done. */
const moveOn =
  (key: 'o' | 'p', to: string) =>
  async (shift: Shift): Promise<void> => {
    const { page } = shift;
    const status = page.locator('.standing');
    await page.keyboard.press(key);
    await waitForFocus(page, `[data-flow=${key}] select`);
    await page.keyboard.type(to);
    await tabTo(page, `[data-flow=${key}] textarea`);
    await page.keyboard.type('You know this group better.');
    await tabTo(page, `[data-flow=${key}] button`);
    await page.keyboard.press('Enter');
    await status.waitFor();
    await waitForFocus(page, '.dk h1');
    await shift.goOn('f');
  };

/** Decides, takes it back from the next case, and decides again. */
async function undo(shift: Shift, caseId: string): Promise<void> {
  await shift.decide(caseId);
  await shift.page.locator('.just [data-key=z]').waitFor();
  await shift.goOn('z');
  await shift.page.getByText('Taken back. Nobody was told.').waitFor();
  await shift.page.waitForURL(({ pathname }) => pathname.endsWith(caseId), { waitUntil: 'commit' });
  await shift.decide(caseId);
}

it(
  'carries thirty mixed cases through a shift by keys alone, two people without collision [MO06] [MO21] [MO22] [MO43] [MO45] [MO46]',
  { timeout: 600_000 },
  async () => {
    evening = await eveningOf(app, CASES);
    expect(evening.caseIds.length + evening.appealIds.length).toBe(CASES);
    let comeIn = (): void => undefined;
    const isTimeFor2 = new Promise<void>((resolve) => (comeIn = resolve));
    const sam = await Shift.begin('sam@demo.example', {
      2: skip,
      4: moveOn('o', 'rhea'),
      6: moveOn('p', 'Lead'),
      8: undo,
      10: async (shift, caseId) => {
        comeIn();
        await shift.decide(caseId);
      },
    });
    const second = (async () => {
      await isTimeFor2;
      const rhea = await Shift.begin('rhea@demo.example');
      await rhea.work();
      return rhea;
    })();
    await sam.work();
    const rhea = await second;
    // Her last press brought her back to the desk.
    expect(rhea.path).toBe('/moderation');
    expect(sam.count + rhea.count).toBeGreaterThan(CASES - 3);
    expect([...sam.told.keys()].filter((id) => rhea.told.has(id))).toEqual([]);
    await Promise.all([sam, rhea].map(({ page }) => page.context().close()));

    await app.advance(31);
    const told = new Map([...sam.told, ...rhea.told]);
    expect([...told.keys()].toSorted()).toEqual(evening.caseIds.toSorted());
    expect(await evening.disagreements(told)).toEqual([]);
  },
);

it(
  'carries the five most urgent through on a phone by taps alone, somebody at risk first [MO06] [MO21] [MO22] [MO32]',
  { timeout: 300_000 },
  async () => {
    await app.advance(15 * 60);
    const urgent = await urgentOf(app);
    expect(urgent.caseIds.length).toBeGreaterThanOrEqual(5);
    const { cookie } = await signIn(app, 'sam@demo.example');
    const page = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    await page.goto(`${app.origin}/moderation`, { waitUntil: 'networkidle' });
    const shift = new PhoneShift(page, urgent);
    await shift.work(5);
    expect([...shift.gone][0]).toContain(`/crisis/${shift.crises[0]}`);
    await page.context().close();
    await app.advance(31);
    expect(shift.told.size).toBe(5);
    expect(await urgent.disagreements(shift.told)).toEqual([]);
  },
);
