import type { Operations } from './operation.ts';
import { but, onlyFor, READERS } from './rulings.ts';

/** Reminders of a workshop: nobody here has a seat in it, and whoever holds it needs none. */
export const WORKSHOP_REMINDERS: Operations = {
  'Mutation.setWorkshopReminders': {
    document:
      'mutation ($id: UUID!) { setWorkshopReminders(workshopId: $id, moments: [doors], forAll: false) { workshop { id } } }',
    variables: ({ workshopId }) => ({ id: workshopId }),
    ids: ['id'],
    rulings: but(onlyFor([], READERS, 'FORBIDDEN no_seat'), { therapist: 'FORBIDDEN own_workshop' }),
  },
};
