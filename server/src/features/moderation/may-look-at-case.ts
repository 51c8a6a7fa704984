import type { Services } from '../../platform/context.ts';
import type { Member } from '../../policy/actor.ts';
import { may } from '../../policy/authorize.ts';
import { caseFacts } from './case.model.ts';
import { caseById } from './case.queries.ts';

/** Whether somebody may hear that a case changed: the rule that guards reading it. */
export async function mayLookAtCase(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  actor: Member,
  caseId: string,
): Promise<boolean> {
  const row = await caseById(db, caseId, actor.id, 'look');
  return row !== null && may(actor, 'case.read', caseFacts(actor, row, clock.now()));
}
