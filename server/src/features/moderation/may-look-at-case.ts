import type { Services } from '../../platform/context.ts';
import type { Member } from '../../policy/actor.ts';
import { may } from '../../policy/authorize.ts';
import type { CaseFacts } from '../../policy/case.policy.ts';
import { caseFacts } from './case.model.ts';
import { caseById } from './case.queries.ts';

/** The facts of a case for somebody who may not even know it; null when there is none. */
export async function factsOfCase(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  actor: Member,
  caseId: string,
): Promise<CaseFacts | null> {
  const row = await caseById(db, caseId, actor.id, 'look');
  return row === null ? null : caseFacts(actor, row, clock.now());
}

/** Whether somebody may hear that a case changed: the rule that guards reading it. */
export async function mayLookAtCase(
  services: Pick<Services, 'db' | 'clock'>,
  actor: Member,
  caseId: string,
): Promise<boolean> {
  const facts = await factsOfCase(services, actor, caseId);
  return facts !== null && may(actor, 'case.read', facts);
}
