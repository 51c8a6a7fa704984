/** Writes `packs/index.generated.ts`: which words announce which rules, so that a process need not read every pattern first. */
import { writeFileSync } from 'node:fs';
import { indexOf } from '@between/triage/lexicon.ts';
import { BUILT_IN } from '@between/triage/packs/built-in.ts';

const { vocabulary, announcers } = indexOf(BUILT_IN);
const source = [
  "import type { LexiconIndex } from '../lexicon.ts';",
  '',
  '/** Written by `node tests/triage/lexicon-index.ts` from the five packs; do not edit. */',
  '// prettier-ignore',
  'export const index: LexiconIndex = {',
  `  vocabulary: ${JSON.stringify(vocabulary).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`,
  `  announcers: \`\\\n${announcers}\`,`,
  '};',
  '',
].join('\n');
writeFileSync(new URL('../../packages/triage/src/packs/index.generated.ts', import.meta.url), source);
console.log(`${source.length} characters`);
