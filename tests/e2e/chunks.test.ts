import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BUILT = fileURLToPath(new URL('../../web/build/client/_app/immutable/', import.meta.url));
const IMPORTS = /(?:^|[;\n}])import\s*(?:[^'"`()]*?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Each built file with the files it cannot run without. */
function builtFiles(): Map<string, string[]> {
  const names = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => [
      name,
      [...readFileSync(BUILT + name, 'utf8').matchAll(IMPORTS)].map(([, path = '']) =>
        posix.join(posix.dirname(name), path),
      ),
    ]),
  );
}

/** What the script of plain pages loads at once. */
function filesOfPlainPages(): string[] {
  const files = builtFiles();
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    files.get(name)?.forEach(visit);
  };
  const entry = readFileSync(`${BUILT}../words.js`, 'utf8');
  for (const [, path = ''] of entry.matchAll(IMPORTS)) visit(posix.relative('immutable', posix.normalize(path)));
  return [...found];
}

/** What remains when every file whose needs are met is taken away: files that need each other. */
function needingEachOther(files: Map<string, string[]>): string[] {
  const waiting = new Map(files);
  let isSmaller = true;
  while (isSmaller) {
    const ready = [...waiting].filter(([, needs]) => needs.every((need) => !waiting.has(need)));
    for (const [name] of ready) waiting.delete(name);
    isSmaller = ready.length > 0;
  }
  return [...waiting.keys()];
}

describe('the built pages', () => {
  it('have no two files that need each other, since which one runs first would be left to the network', () => {
    const files = builtFiles();
    expect([...files.values()].flat().length).toBeGreaterThan(files.size);
    expect(needingEachOther(files)).toEqual([]);
  });

  it('keep the framework out of the script of pages that carry none', () => {
    const files = filesOfPlainPages();
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => readFileSync(BUILT + name, 'utf8').includes('__svelte'))).toEqual([]);
  });
});
