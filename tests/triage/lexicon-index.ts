/** Writes `packs/index.generated.json`: which words announce which rules, so that a process need not read every pattern first. */
import { writeFileSync } from 'node:fs';
import { indexOf } from '@between/triage/lexicon.ts';
import { BUILT_IN } from '@between/triage/packs/built-in.ts';

const source = `${JSON.stringify(indexOf(BUILT_IN), null, 1)}\n`;
writeFileSync(new URL('../../packages/triage/src/packs/index.generated.json', import.meta.url), source);
console.log(`${source.length} characters`);
