import { BUILT_IN } from '@between/triage/packs/built-in.ts';
import type { Category } from '@between/triage/types.ts';

const categories = new Map<string, Category>();

/** What a rule of the engine speaks of; null for what it finds by shape or has learned. */
export function categoryOf(rule: string): Category | null {
  if (categories.size === 0)
    for (const { entries } of BUILT_IN) for (const { id, category } of entries) categories.set(id, category);
  return categories.get(rule) ?? null;
}
