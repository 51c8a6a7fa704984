import type { Tx } from '../../platform/db.ts';
import { checkAgreement, fittingAnswers, type GivenRegistration } from './registration.model.ts';
import { agreementsOf, insertAnswers, questionsOf, setAccepted, type WhoseSeat } from './registration.queries.ts';

/**
 * Stores what somebody answered and accepted with the seat they just took: refused, the seat is not taken.
 * A change in this very moment is met before the doors: the version with the seat is the one that was read.
 * @throws {InvalidInput} @throws {Conflict} `registration_changed`, `workshop_agreement_changed`.
 */
export async function takeRegistration(tx: Tx, seat: WhoseSeat, given: GivenRegistration): Promise<void> {
  const { workshopId } = seat;
  const answers = fittingAnswers(await questionsOf(tx, [workshopId], 'keep'), given.answers);
  const [newest] = await agreementsOf(tx, [workshopId], null);
  const agreement = newest === undefined || newest.body === '' ? null : newest;
  checkAgreement(agreement, given.agreementVersion);

  await setAccepted(tx, seat, agreement?.version ?? null);
  await insertAnswers(tx, seat, answers);
}
