import type { Tx } from '../../platform/db.ts';

/** What somebody answered and accepted goes with their seat, offer or place. */
export async function forgetRegistration(tx: Tx, registrationId: string): Promise<void> {
  await tx.deleteFrom('registrationAnswer').where('registrationId', '=', registrationId).execute();
  await tx.updateTable('registration').set({ agreementVersion: null }).where('id', '=', registrationId).execute();
}

/** The hour is over: what its people answered has done its work. */
export async function forgetAnswersIn(tx: Tx, workshopId: string): Promise<void> {
  await tx
    .deleteFrom('registrationAnswer')
    .where('questionId', 'in', (eb) =>
      eb.selectFrom('registrationQuestion as q').select('q.id').where('q.workshopId', '=', workshopId),
    )
    .execute();
}
