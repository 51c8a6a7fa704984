import type { TestApp } from './app.ts';
import type { Persona } from './personas.ts';

/** Nobody's own words stand there, and there are many of them. */
const SAME_FOR_ALL = /^\/(?:_app|help|journal|legal|plan|self-checks)\b/;

/**
 * Every page that somebody reaches from `starts` by links, as it is drawn without script, and the data that a page with
 * script gets instead; by address. @throws when more than `most` pages are found: then links make more and more of them.
 */
export async function crawl(
  app: TestApp,
  by: Persona,
  starts: readonly string[],
  most = 200,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const asked = new Set(starts);
  const textOf = async (path: string): Promise<string> => {
    const answer = await fetch(app.origin + path, { headers: { cookie: by.cookie, accept: 'text/html' } });
    if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
  for (const path of asked) {
    if (asked.size > most) throw new Error(`more than ${most} pages: ${[...asked].slice(-5).join(' ')}`);
    const [before, query] = path.split('?');
    const html = await textOf(path);
    found.set(path, html);
    found.set(
      `${path} as data`,
      await textOf(`${before === '/' ? '' : before}/__data.json${query ? `?${query}` : ''}`),
    );
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g))
      if (!SAME_FOR_ALL.test(href)) asked.add(href.replaceAll('&amp;', '&'));
  }
  return found;
}
