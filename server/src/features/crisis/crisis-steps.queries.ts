import type { CrisisEventKind } from '@between/rules/crisis.ts';
import type { CrisisState, RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** Lines of one timeline; more than anyone reads. */
const MAX_STEPS = 200;

export interface CrisisStepRow {
  id: string;
  event: CrisisEventKind;
  handle: string | null;
  toState: CrisisState;
  fromLevel: RaisedLevel | null;
  toLevel: RaisedLevel;
  hasNote: boolean;
  createdAt: Date;
}

/** The timeline, oldest first. */
export async function crisisSteps(db: Db, crisisCaseId: string): Promise<CrisisStepRow[]> {
  const rows = await db
    .selectFrom('crisisEvent as e')
    .leftJoin('account as a', 'a.id', 'e.actorId')
    .select(['e.id', 'e.event', 'a.handle', 'e.toState', 'e.fromLevel', 'e.toLevel', 'e.createdAt'])
    .select(sql<boolean>`e.note_sealed is not null`.as('hasNote'))
    .where('e.crisisCaseId', '=', crisisCaseId)
    .orderBy('e.createdAt', 'desc')
    .orderBy('e.id', 'desc')
    .limit(MAX_STEPS)
    .execute();
  return rows.toReversed().map((row) => ({
    ...row,
    event: row.event as CrisisEventKind,
    toState: row.toState as CrisisState,
    fromLevel: row.fromLevel as RaisedLevel | null,
    toLevel: row.toLevel as RaisedLevel,
  }));
}

/** Sealed words beside the steps, newest first. */
export async function sealedNotes(db: Db, crisisCaseId: string): Promise<{ id: string; sealed: Buffer }[]> {
  const rows = await db
    .selectFrom('crisisEvent')
    .select(['id', 'noteSealed'])
    .where('crisisCaseId', '=', crisisCaseId)
    .where('noteSealed', 'is not', null)
    .orderBy('createdAt', 'desc')
    .limit(MAX_STEPS)
    .execute();
  return rows.flatMap(({ id, noteSealed }) => (noteSealed === null ? [] : { id, sealed: noteSealed }));
}
