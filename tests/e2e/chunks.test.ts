import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import device from '@between/triage/learned/device-weights.generated.json' with { type: 'json' };
import { BUILT, builtFiles, filesOf, wireBytes } from '../support/built-web.ts';

/** Most that the engine of the help card may weigh for English and another language, with the files it shares. */
const MOST_BYTES = 60_000;

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
    const files = filesOf('words.js');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => readFileSync(BUILT + name, 'utf8').includes('__svelte'))).toEqual([]);
  });

  it('keep the engine of the help card within 60 kB on the wire, and out of every script that comes with a page [ME31]', () => {
    expect(wireBytes('engine.js')).toBeLessThanOrEqual(MOST_BYTES);
    // The rarer rules and the wider net would not fit beside it: they wait.
    expect(wireBytes('engine.js') + wireBytes('engine-more.js')).toBeGreaterThan(MOST_BYTES);

    const net = device.kinds.slice(0, 200);
    expect(readFileSync(`${BUILT}../engine.js`, 'utf8')).toContain(net);
    const files = builtFiles();
    const own = new Set(filesOf('engine.js'));
    const pages = [...files.keys()].filter((name) => !own.has(name));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((name) => readFileSync(BUILT + name, 'utf8').includes(net))).toEqual([]);
    expect([...files.values()].flat().filter((name) => /(?:^|\/)engine(?:-more)?\.js$/.test(name))).toEqual([]);
  });
});
