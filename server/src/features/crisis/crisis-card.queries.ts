import type { CrisisState, RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCrises } from '../../policy/crisis.policy.ts';

const MAX_PEOPLE = 20;

/** What a card of the queue shows of a crisis. */
export interface CrisisCardRow {
  id: string;
  caseId: string;
  level: RaisedLevel;
  state: CrisisState;
  acknowledgeDueAt: Date;
  replyDueAt: Date;
  acknowledgedAt: Date | null;
  firstWordsAt: Date | null;
  signOffDueAt: Date | null;
  followUpDueAt: Date | null;
}

function cards(db: Db, actor: Actor) {
  return db
    .selectFrom('crisisCase as k')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .select([
      'k.id',
      'k.caseId',
      'k.level',
      'k.state',
      'k.acknowledgeDueAt',
      'k.replyDueAt',
      'k.acknowledgedAt',
      'k.firstWordsAt',
      'k.signOffDueAt',
    ])
    .select(
      sql<Date | null>`(select min(f.due_at) from follow_up f where f.crisis_case_id = k.id and f.done_at is null and f.replaced_at is null)`.as(
        'followUpDueAt',
      ),
    )
    .where('k.isCanary', '=', false)
    .where(visibleCrises(actor, 'k', 'c', 'i'));
}

function toCard(row: Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]): CrisisCardRow {
  return { ...row, level: row.level as RaisedLevel, state: row.state as CrisisState };
}

/** The crisis beside each of these cases, as far as the actor may know of it. */
export async function cardsOfCases(db: Db, actor: Actor, caseIds: readonly string[]): Promise<CrisisCardRow[]> {
  if (caseIds.length === 0) return [];
  return (await cards(db, actor).where('k.caseId', 'in', caseIds).limit(caseIds.length).execute()).map(toCard);
}

/** Other crisis cases about the same person, newest first. */
export async function cardsOfPerson(
  db: Db,
  actor: Actor,
  key: { personId: string; exceptId: string },
): Promise<CrisisCardRow[]> {
  const rows = await cards(db, actor)
    .where('k.personId', '=', key.personId)
    .where('k.id', '<>', key.exceptId)
    .orderBy('k.openedAt', 'desc')
    .limit(MAX_PEOPLE)
    .execute();
  return rows.map(toCard);
}
