import { expect, it } from 'vitest';
import { indexOf } from '../lexicon.ts';
import { BUILT_IN } from './built-in.ts';
import { index } from './index.generated.ts';

it('is the index of the packs as they are', () => {
  const { vocabulary, announcers } = indexOf(BUILT_IN);

  expect(index.vocabulary === vocabulary && index.announcers === announcers, 'run tests/triage/lexicon-index.ts').toBe(
    true,
  );
});
