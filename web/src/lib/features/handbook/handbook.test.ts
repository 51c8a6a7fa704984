import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handbook } from './handbook.server.ts';
import { anchorOf, renderGuide } from './render-guide.ts';

const WEB = new URL('../../../', import.meta.url).pathname;
const HANDBOOK = new URL('../../../../../packages/handbook/', import.meta.url).pathname;

/** Addresses of pages as patterns; a parameter matches anything between two slashes, a rest parameter everything. */
const routes = readdirSync(`${WEB}routes`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)\+(page|server)(@[^/]*)?\.(svelte|ts)$/.test(file))
  .map((file) => `/${file.replace(/\/?\+[^/]*$/, '').replace(/\([^)]*\)\/?/g, '')}`.replace(/(.)\/$/, '$1'))
  .map(
    (path) => new RegExp(`^${path.replace(/\[\.\.\.[^\]]*\]/g, '.+').replace(/\/?\[\[?[^\]]*\]\]?/g, '(/[^/]+)?')}$`),
  );

const paths = new Set(handbook.map(({ path }) => path));
const linksIn = (html: string): string[] => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to);

describe('the handbook', () => {
  it('has a title, words and a place for every page', () => {
    expect(handbook.length).toBeGreaterThan(15);
    for (const { path, title, html } of handbook) {
      expect(title, path).not.toBe('');
      expect(html.length, path).toBeGreaterThan(100);
    }
    expect(handbook[0]?.path).toBe('member/how-groups-work');
  });

  it.each(handbook.map(({ path, html }) => [path, html] as const))('%s has no broken link', (_path, html) => {
    for (const link of linksIn(html)) {
      if (/^(https:|mailto:|#)/.test(link) || link.endsWith('.png')) continue;
      const [page = '', anchor] = link.split('#');
      const guide = handbook.find(({ path }) => `/help/${path}` === page);
      if (page.startsWith('/help/')) expect(guide, link).toBeDefined();
      expect(
        routes.some((route) => route.test(page)),
        link,
      ).toBe(true);
      if (anchor !== undefined && guide !== undefined) expect(guide.html, link).toContain(`id="${anchor}"`);
    }
  });

  it('links to files of the repository that exist', () => {
    const files = readdirSync(HANDBOOK, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    for (const file of files) {
      const source = readFileSync(HANDBOOK + file, 'utf8');
      for (const [, target = ''] of source.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g))
        expect(
          () => readdirOrFile(new URL(target, `file://${HANDBOOK}${file}`).pathname),
          `${file}: ${target}`,
        ).not.toThrow();
    }
  });

  it('is what screens point at', () => {
    const screens = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
    const pointed = screens.flatMap((file) =>
      [...readFileSync(WEB + file, 'utf8').matchAll(/guide="([^"]+)"|href="\/help\/([a-z][^"{]*)"/g)].map(
        ([, guide, href]) => guide ?? href ?? '',
      ),
    );
    expect(pointed.length).toBeGreaterThan(5);
    for (const path of pointed) expect(paths).toContain(path);
  });
});

describe('a guide', () => {
  it('loses whatever is not our own: markup, scripts and foreign pictures', () => {
    const { html } = renderGuide(
      '# T\n\n<script>x</script> ![p](https://elsewhere.example/p.png) [l](javascript:x)',
      () => null,
    );
    expect(html).not.toMatch(/<script|elsewhere|href="javascript/);
  });

  it('names its headings as repositories do', () => {
    expect(anchorOf('2. Set up (20 minutes)')).toBe('2-set-up-20-minutes');
  });
});

function readdirOrFile(path: string): void {
  if (path.endsWith('/')) readdirSync(path);
  else readFileSync(path);
}
