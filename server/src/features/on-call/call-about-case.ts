import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { alarmPeople, peopleHere } from './candidates.queries.ts';
import { sendServicePage } from './send-service-page.ts';

/**
 * Calls for a case that was passed on: whoever of these people is on duty or on call now, all of them where nobody is, and
 * leads and operators where the place has nobody for it; on every channel they chose, with the case's id alone (R25).
 */
export async function callAboutCase(
  ctx: Pick<Services, 'ids' | 'live'>,
  tx: Tx,
  {
    caseId,
    people,
    exceptIds,
    at,
  }: { caseId: string; people: readonly string[]; exceptIds: readonly string[]; at: Date },
): Promise<void> {
  const meant = people.length > 0 ? people : await alarmPeople(tx, at);
  const free = meant.filter((id) => !exceptIds.includes(id));
  const here = await peopleHere(tx, free, at);
  const told = here.length > 0 ? here : free;
  const page = { kind: 'case', subject: null, askedBy: null, caseId, at } as const;
  await sendServicePage(ctx, tx, page, { people: told, webhookKind: null });
}
