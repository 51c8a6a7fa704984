import { expect, it } from 'vitest';
import { indexOf } from '../lexicon.ts';
import { BUILT_IN } from './built-in.ts';
import index from './index.generated.json' with { type: 'json' };

it('is the index of the packs as they are', () => {
  expect(indexOf(BUILT_IN), 'run tests/triage/lexicon-index.ts').toEqual(index);
}, 30_000);
