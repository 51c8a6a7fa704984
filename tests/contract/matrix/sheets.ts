import type { Operations } from './operation.ts';
import { OWN } from './rulings.ts';

/** Pages of lists for oneself: everybody's own; there is no address of somebody else's. */
export const SHEETS: Operations = {
  'Query.sheet': { document: '{ sheet(kind: plan) { version } }', rulings: OWN },
  'Mutation.saveSheetSection': {
    document: 'mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }',
    variables: () => ({
      input: { kind: 'plan', section: 'signs', lines: [{ text: 'Evenings feel too loud.' }], version: 0 },
    }),
    rulings: OWN,
  },
  'Mutation.setSheetReview': {
    document: 'mutation ($input: SetSheetReviewInput!) { setSheetReview(input: $input) { sheet { version } } }',
    variables: () => ({ input: { kind: 'plan', on: '2099-01-01', version: 0 } }),
    rulings: OWN,
  },
};
