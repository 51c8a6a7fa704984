import type { Page } from 'playwright-core';
import { axeOn } from '../../support/axe.ts';

/** What of a page stands in the way of assistive technology; nothing, when all is well. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
