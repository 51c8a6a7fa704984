import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PreprocessorGroup } from 'svelte/compiler';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const known = new Map<string, string>();

/** One Lucide icon as the `d` of a single path, so that an icon costs a page one attribute. @throws when Lucide has no such icon. */
export function iconPath(name: string): string {
  const drawn =
    known.get(name) ??
    shapesOf(name)
      .map((shape) => shapePath(name, shape))
      .join('');
  known.set(name, drawn);
  return drawn;
}

interface Shape {
  tag: string;
  attributes: Record<string, string>;
}

/** The shapes of Lucide's own file, whose names include every older one. */
function shapesOf(name: string): Shape[] {
  const file = join(dirname(require.resolve('lucide-static/package.json')), 'icons', `${name}.svg`);
  if (!existsSync(file)) throw new Error(`Lucide has no icon "${name}": choose a name from lucide.dev/icons`);
  const [, drawing = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(file, 'utf8')) ?? [];
  return Array.from(drawing.matchAll(/<(\w+)([^>]*)\/>/g), ([, tag = '', words = '']) => ({
    tag,
    attributes: Object.fromEntries(
      Array.from(words.matchAll(/([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value]),
    ),
  }));
}

function shapePath(icon: string, { tag, attributes: a }: Shape): string {
  const at = (key: string) => Number(a[key] ?? 0);
  switch (tag) {
    case 'path':
      return startAbsolutely(a['d'] ?? '');
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'polyline':
      return `M${a['points']}`;
    case 'polygon':
      return `M${a['points']}z`;
    case 'rect':
      return roundedRect({ x: at('x'), y: at('y'), w: at('width'), h: at('height'), r: at('rx') });
    default:
      throw new Error(`icon "${icon}" uses <${tag}>, which icons.ts cannot turn into a path yet`);
  }
}

/** The first move of a drawing is absolute even when written small; joined to another drawing it has to say so. */
function startAbsolutely(d: string): string {
  const [, x, y, rest] = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*,?(.*)$/s.exec(d) ?? [];
  if (x === undefined || y === undefined || rest === undefined) return d;
  return `M${x} ${y}${/^\s*[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function roundedRect({ x, y, w, h, r }: { x: number; y: number; w: number; h: number; r: number }): string {
  const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`;
}

/** `<Icon name="house" />` becomes `<Icon path="…" />` when the page is compiled: no icon table is shipped. */
export function iconMarkup(): PreprocessorGroup {
  return { name: 'icons', markup: ({ content }) => ({ code: inlineIcons(content) }) };
}

function inlineIcons(source: string): string {
  return inlineCalls(
    source.replace(/(<Icon\b[^>]*?)\bname="([a-z0-9-]+)"/g, (_all, head, name) => `${head}path="${iconPath(name)}"`),
  );
}

/** `icon('house')` in a `.ts` file or a script becomes the path itself. */
function inlineCalls(source: string): string {
  return source.replace(/\bicon\('([a-z0-9-]+)'\)/g, (_all, name) => `'${iconPath(name)}'`);
}

/** The same for plain modules, where navigation and other tables name their icons. */
export function iconMacros(): Plugin {
  return {
    name: 'between-icons',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/web\/src\/.*\.ts$/.test(id) || !code.includes("icon('")) return null;
      return { code: inlineCalls(code), map: null };
    },
  };
}
