import type { Locator, Page } from 'playwright-core';

/** CSS pixels a thumb finds, in both directions. */
const LEAST = 44;

/** Puts a control where a thumb reaches it and taps it. @throws when it is too small, cut off, or under something else. */
export async function tapOn(control: Locator): Promise<void> {
  await mustFitThumb(control);
  await control.tap();
}

/** The same for a control that is filled or chosen from, not only tapped. */
export async function mustFitThumb(control: Locator): Promise<void> {
  await control.waitFor({ state: 'attached' });
  const problem = await control.evaluate((element, least) => {
    // A choice that is drawn by its label is pressed where the label is.
    const drawn = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
    drawn.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom, width, height } = drawn.getBoundingClientRect();
    const name = `${drawn.tagName} “${(drawn.textContent ?? '').trim().slice(0, 40)}”`;
    if (width < least || height < least) return `${name} is ${Math.round(width)} × ${Math.round(height)}`;
    if (left < 0 || right > innerWidth) return `${name} is cut off at the side`;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < 0 || y > innerHeight) return `${name} cannot be scrolled to`;
    const found = document.elementFromPoint(x, y);
    if (found === null || !(drawn.contains(found) || found.contains(drawn)))
      return `${name} is under ${found?.tagName} ${found?.className}`;
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? `the page is ${scrollWidth} wide at ${name}` : null;
  }, LEAST);
  if (problem !== null) throw new Error(`${new URL(control.page().url()).pathname}: ${problem}`);
}

/** Types into a field that was tapped. */
export async function typeInto(page: Page, selector: string, words: string): Promise<void> {
  const field = page.locator(selector);
  await tapOn(field);
  await field.fill(words);
}
