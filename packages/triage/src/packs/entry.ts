import { CATEGORIES, type Category, type Entry } from '../types.ts';

/** What an author of rules writes down; the rest is the same for every rule until a clinician signs it. */
export interface Draft {
  readonly id: string;
  readonly category: Category;
  readonly why: string;
  readonly patterns: string;
  readonly scope?: Entry['scope'];
  readonly version?: number;
  readonly reviewedBy?: string | null;
}

/** Completes a rule: version 1, scope `full`, signed by nobody. */
export function entry(draft: Draft): Entry {
  return { version: 1, scope: 'full', reviewedBy: null, ...draft };
}

/** Reads rules from lines: `# id category scope version`, then one pattern a line. The device shows no reasons. */
export function readEntries(text: string): readonly Entry[] {
  return text
    .split('\n# ')
    .slice(1)
    .map((block) => {
      const [head = '', ...patterns] = block.split('\n');
      const [id = '', category, scope, version] = head.split(' ');
      return {
        id,
        version: Number(version),
        category: CATEGORIES.find((one) => one === category) ?? 'distress',
        scope: scope === 'full' || scope === 'fixed' ? scope : 'none',
        why: '',
        patterns: patterns.join('\n'),
        reviewedBy: null,
      };
    });
}

/** Reads `written=meant` pairs, parted by `|`. */
export function readPairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('|').map((pair) => {
      const [written = '', meant = ''] = pair.split('=');
      return [written, meant];
    }),
  );
}
