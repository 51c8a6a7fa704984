import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Folder of the built scripts that pages load. */
export const BUILT = fileURLToPath(new URL('../../web/build/client/_app/immutable/', import.meta.url));
const IMPORTS = /(?:^|[;\n}])import\s*(?:[^'"`()]*?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Each built file with the files it cannot run without. */
export function builtFiles(): Map<string, string[]> {
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

/** What a script beside the pages loads at once. */
export function filesOf(script: string): string[] {
  const files = builtFiles();
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    files.get(name)?.forEach(visit);
  };
  const entry = readFileSync(`${BUILT}../${script}`, 'utf8');
  for (const [, path = ''] of entry.matchAll(IMPORTS)) visit(posix.relative('immutable', posix.normalize(path)));
  return [...found];
}

/** Bytes on the wire, compressed with gzip, of a script with all that it cannot run without. */
export function wireBytes(script: string): number {
  return [`../${script}`, ...filesOf(script)]
    .map((name) => gzipSync(readFileSync(BUILT + name), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
