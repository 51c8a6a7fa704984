import type { Operations } from './operation.ts';
import { onlyFor, OWN } from './rulings.ts';
import { fresh } from './world.ts';

/** Mutations about own words that wait out of sight. */
export const SAFETY: Operations = {
  'Mutation.sendToOnCall': {
    document: 'mutation ($input: SendToOnCallInput!) { sendToOnCall(input: $input) { isSent } }',
    variables: ({ closed }) => ({
      input: { place: `group:${closed.id}`, body: 'Is anybody there?', clientId: fresh() },
    }),
    rulings: OWN,
  },
  'Mutation.chooseForHeld': {
    document: 'mutation ($input: ChooseForHeldInput!) { chooseForHeld(input: $input) { hold { choice } } }',
    variables: async ({ app, postId }) => {
      const [at, until] = [app.clock.now(), app.clock.now()];
      await app.db.updateTable('item').set({ visibility: 'held' }).where('id', '=', postId).execute();
      await app.db
        .insertInto('itemHold')
        .values({ itemId: postId, reason: 'imminent', heldAt: at, until, toldAt: at })
        .onConflict((oc) => oc.doNothing())
        .execute();
      return { input: { itemId: postId, choice: 'keep' } };
    },
    ids: ['input.itemId'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
};
