import { posix } from 'node:path';
import { type Guide, renderGuide } from './render-guide.ts';

const SOURCES: Record<string, string> = import.meta.glob('../../../../../packages/handbook/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES: Record<string, string> = import.meta.glob('../../../../../packages/handbook/images/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
const BEGINNING = /^.*\/packages\/handbook\//;

/** The parts of the handbook in the order of the list. A page belongs to the part of its folder. */
export const PARTS = ['member', 'moderator', 'host', 'operator', 'workings', 'adr'] as const;
export type Part = (typeof PARTS)[number];

export interface HandbookPage extends Guide {
  /** After `/help/`. */
  path: string;
  part: Part;
  /** Its place among all pages, from 1: tells tabs apart without saying what is read. */
  number: number;
}

/** The order in which a newcomer would read; what is not named comes after, by its path. */
const FIRST = [
  'member/how-groups-work',
  'member/who-reads-what-you-write',
  'member/reporting-and-blocking',
  'member/letters-and-second-looks',
  'member/notices-and-quiet-hours',
  'member/signing-in-safely',
  'member/toolkit',
  'member/self-checks',
  'member/your-data-and-leaving',
  'operator/first-hour',
  'operator/intended-use',
  'architecture',
];

const picturePaths = new Map(Object.entries(PICTURES).map(([file, url]) => [file.replace(BEGINNING, ''), url]));
const sources = new Map(
  Object.entries(SOURCES)
    .map(([file, source]) => [file.replace(BEGINNING, '').replace(/\.md$/, ''), source] as const)
    .filter(([path]) => path !== 'README'),
);

/** Every page of the handbook, in the order of the list. Made once: the pages come with the release. */
export const handbook: readonly HandbookPage[] = [...sources]
  .toSorted(([one], [other]) => placeOf(one) - placeOf(other) || one.localeCompare(other))
  .map(([path, source], index) => ({
    ...renderGuide(source, (target) => leadsTo(path, target)),
    path,
    part: partOf(path),
    number: index + 1,
  }));

function partOf(path: string): Part {
  const folder = path.split('/')[0];
  return PARTS.find((part) => path.includes('/') && part === folder) ?? 'workings';
}

function placeOf(path: string): number {
  const named = FIRST.indexOf(path);
  return PARTS.indexOf(partOf(path)) * 100 + (named === -1 ? 99 : named);
}

function leadsTo(from: string, target: string): string | null {
  if (/^(https:|mailto:|#|\/)/.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const path = posix.normalize(posix.join(posix.dirname(from), file));
  const picture = picturePaths.get(path);
  if (picture !== undefined) return picture;
  const page = path.replace(/\.md$/, '');
  return sources.has(page) ? `/help/${page}${anchor === undefined ? '' : `#${anchor}`}` : null;
}
