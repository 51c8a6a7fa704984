import type { Page } from 'playwright-core';

/** More stops than any page of the desk has. */
const MOST_STOPS = 120;

/** Whoever looks at the page sees what has the focus. @throws when nothing has it, or it stands under something else. */
export async function mustSeeFocus(page: Page): Promise<void> {
  const { name, isSeen } = await page.evaluate(() => {
    const held = document.activeElement;
    if (!(held instanceof HTMLElement) || held === document.body) return { name: 'nothing', isSeen: false };
    // A choice that is drawn by its label is seen where the label is.
    const drawn = held.matches('[type=radio], [type=checkbox]') ? (held.closest('label') ?? held) : held;
    drawn.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const found = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 10));
    const isOnTop = found !== null && (drawn.contains(found) || found.contains(drawn));
    const hasRing = held.matches(':focus-visible') && width > 0 && height > 0;
    return { name: held.id || held.tagName, isSeen: isOnTop && hasRing };
  });
  if (!isSeen) throw new Error(`${name} has the focus, and nobody sees it`);
}

/** Goes from stop to stop as a person does, until the focus is where it is wanted; every stop on the way can be seen. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) {
      return mustSeeFocus(page);
    }
  }
  throw new Error(`no way to ${wanted} by Tab`);
}

/** Waits until the focus is there by itself. */
export async function waitForFocus(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector) ?? false, wanted);
}
