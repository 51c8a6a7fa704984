import type { Operations } from './operation.ts';
import { but, onlyFor, READERS } from './rulings.ts';

/** Reminders of a workshop: for whoever has a seat in it; those who run it need none. */
export const WORKSHOP_REMINDERS: Operations = {
  'Mutation.setWorkshopReminders': {
    document:
      'mutation ($id: UUID!) { setWorkshopReminders(workshopId: $id, moments: [doors], forAll: false) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(onlyFor(['author', 'member'], READERS, 'FORBIDDEN no_seat'), {
      therapist: 'FORBIDDEN own_workshop',
      moderator: 'FORBIDDEN own_workshop',
    }),
  },
};
