import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A look at what stands in a page for what is in the way of assistive technology. */
export function axeOn(page: Page): AxeBuilder {
  // Otherwise every look opens a second page, to be safe from frames of others. Our pages hold no frame.
  return new AxeBuilder({ page }).setLegacyMode();
}
