import { CLAIM_LEAVING_SECONDS } from '@between/rules/moderation.ts';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { TestApp } from './app.ts';

const REASON = 'It blames someone who asked for company.';

/** As long as a page may take on a busy machine. */
const until = (isSo: () => boolean | Promise<boolean>): Promise<unknown> =>
  vi.waitUntil(isSo, { timeout: 30_000, interval: 50 });

/** Somebody at the desk who has no pointer: counts what they press, typed words apart. */
export class Hand {
  readonly app: TestApp;
  readonly page: Page;
  presses = 0;
  /** Cases and appeals that were settled, in order. */
  readonly done: string[] = [];

  constructor(app: TestApp, page: Page) {
    this.app = app;
    this.page = page;
  }

  get openId(): string {
    return new URL(this.page.url()).pathname.split('/')[3] ?? '';
  }

  get isAtWork(): boolean {
    return this.openId !== '';
  }

  get #isAppeal(): boolean {
    return this.page.url().includes('/appeals/');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  /** From the queue to the first case of it, which is theirs then. */
  async begin(): Promise<void> {
    await this.press('j');
    await this.landed('');
    await this.#take();
  }

  /** On another page of the desk than before, which hears the key that takes the case on; or on the queue, when nothing waits. */
  async landed(before: string | null): Promise<void> {
    await until(() => this.openId !== (before ?? ''));
    if (!this.isAtWork) return;
    const number = this.openId.slice(-4).toUpperCase();
    await until(async () => (await this.page.title()).includes(number));
    await this.page.locator('.ch [data-key=c]').waitFor();
  }

  /** Settles the open case, and has the next one when there is one. */
  async decideAndGoOn(): Promise<void> {
    const now = this.openId;
    const isAppeal = this.#isAppeal;
    await (isAppeal ? this.#answer() : this.#decide());
    await this.press('Control+Shift+Enter');
    await this.landed(now);
    await until(async () => (isAppeal ? (await this.#stateOf(now)) === 'upheld' : this.isIn(now, 'decided')));
    this.done.push(now);
    if (this.isAtWork) await this.#take();
  }

  /** Takes the last decision back from the case after it, which others may have then. */
  async takeBack(): Promise<void> {
    const last = this.done.pop() ?? '';
    const left = this.openId;
    await this.press('z');
    await this.page.getByText('Taken back. Nobody was told.').waitFor();
    await until(async () => this.openId === last && this.isIn(last, 'claimed'));
    await this.page.locator('#decision').waitFor();
    // Going elsewhere gives it back in moments: it is not kept from anybody.
    const leaseOf = async (): Promise<number> => {
      const query = this.app.db.selectFrom('case').select('leaseUntil').where('id', '=', left);
      return Number((await query.executeTakeFirstOrThrow()).leaseUntil) - Number(this.app.clock.now());
    };
    await until(async () => (await leaseOf()) <= CLAIM_LEAVING_SECONDS * 1000);
    await this.app.advance(CLAIM_LEAVING_SECONDS + 1);
    await until(() => this.isIn(left, 'queued'));
  }

  /** Passes the open case over, for the reason that stands first. @returns its id. */
  async passOver(): Promise<string> {
    const now = this.openId;
    await this.press('s');
    const reason = this.page.locator('details[data-flow=s] select');
    await until(() => reason.evaluate((box) => box === document.activeElement));
    await this.press('Tab', 'Enter');
    await this.landed(now);
    await until(() => this.isIn(now, 'queued'));
    await this.#take();
    return now;
  }

  async isIn(caseId: string, status: string): Promise<boolean> {
    const { db } = this.app;
    const row = await db.selectFrom('case').select('status').where('id', '=', caseId).executeTakeFirstOrThrow();
    return row.status === status;
  }

  async #stateOf(appealId: string): Promise<string | null> {
    const { db } = this.app;
    const row = await db.selectFrom('appeal').select('outcome').where('id', '=', appealId).executeTakeFirstOrThrow();
    return row.outcome;
  }

  async #take(): Promise<void> {
    await this.press('c');
    await this.page.locator(this.#isAppeal ? '[data-key=answer]' : '#decision').waitFor();
  }

  /** Reads, and takes down what was reported; keeps what only a check has pointed to. */
  async #decide(): Promise<void> {
    const isReported = await this.page.locator('#reports-title').count();
    await this.press('r');
    await this.press(isReported > 0 ? '3' : '1', 'ArrowDown', 'Tab', 'Tab');
    await this.page.keyboard.type(REASON);
  }

  async #answer(): Promise<void> {
    await this.press('r', '1');
    await this.page.keyboard.type('Read again: it stays. Thank you for asking.');
  }
}
