import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from '../../support/browser.ts';

const THEMES = ['light', 'dark', 'night'] as const;
const SMALLEST = { width: 320, height: 640 } as const;
/** The page that is no page of ours: it must not lead back. */
const NEUTRAL = '/away';
/** Pages of staff name no member and no topic: their tab may say which list it is. */
const STAFF = /^\/(moderation|operator)(\/|$)/;
const SERIOUS = ['serious', 'critical'];

/** Rules about how source is written, not about what a browser makes of it. */
const MARKUP = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Everything wrong with a page in any look and size; empty when it is well. */
export async function problemsOf(page: Page): Promise<string[]> {
  const problems: string[] = [];
  // Once a page: what is said about it does not depend on how axe got there, and six times its source would.
  await page.evaluate(axe.source);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    for (const theme of THEMES) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const found = await page.evaluate(judgement(theme));
      problems.push(...decoded(found).map((problem) => `${theme} ${viewport.width}: ${problem}`));
    }
  }
  await page.setViewportSize(SMALLEST);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) problems.push(`scrolls sideways by ${sideways} px at ${SMALLEST.width}`);
  return [...problems, ...(await problemsOfFrame(page))];
}

/** What axe finds serious or critical, as a script of the page. All that a theme changes is colour. */
function judgement(theme: string): string {
  const rules = theme === 'light' ? '' : ", runOnly: { type: 'rule', values: ['color-contrast'] }";
  return `axe.run(document, { resultTypes: ['violations']${rules} }).then(({ violations }) => violations
    .filter(({ impact }) => ${JSON.stringify(SERIOUS)}.includes(impact))
    .map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`;
}

function decoded(found: unknown): string[] {
  return Array.isArray(found) ? found.map(String) : [`axe answered ${JSON.stringify(found)}`];
}

/** One heading, a neutral title, and the ways to help and out within the first steps of the keyboard. */
async function problemsOfFrame(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((element) => !element.hasAttribute('disabled') && element.checkVisibility({ visibilityProperty: true }));
    return {
      headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? ''),
      title: document.title,
      first: reachable.slice(0, 2).map((element) => element.getAttribute('href') ?? element.textContent?.trim() ?? ''),
      ways: reachable
        .slice(0, 14)
        .map(
          (element) =>
            `${element.getAttribute('href') ?? ''} ${element.getAttribute('formaction') ?? ''} ${element.closest('form')?.getAttribute('action') ?? ''}`,
        ),
    };
  });
  const [heading = ''] = seen.headings;
  const { pathname } = new URL(page.url());
  if (pathname === NEUTRAL) return [];
  const tells = heading !== '' && seen.title.includes(heading) && !STAFF.test(pathname);
  return [
    ...(seen.headings.length === 1 ? [] : [`${seen.headings.length} h1: ${seen.headings.join(' | ')}`]),
    ...(seen.title === '' || tells ? [`title tells: ${seen.title}`] : []),
    ...(seen.first[0] === '#main' ? [] : [`the first step is no skip link: ${seen.first.join(' | ')}`]),
    ...(seen.ways.some((way) => way.includes('/help-now')) ? [] : ['help is not within the first steps']),
    ...(seen.ways.some((way) => way.includes('/away')) ? [] : ['the way out is not within the first steps']),
  ];
}

/** What html-validate says about the page as the server sent it. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await MARKUP.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
