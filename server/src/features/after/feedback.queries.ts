import type { Db, Tx } from '../../platform/db.ts';
import type { Answers, Ending } from './after.model.ts';

/** Which of these workshops ended, and how; one that was called off did not. */
export async function endingsOf(db: Db | Tx, workshopIds: readonly string[]): Promise<Map<string, Ending>> {
  const rows = await db
    .selectFrom('workshop')
    .select(['id', 'closedAt', 'cameCount'])
    .where('id', 'in', [...workshopIds])
    .where('state', '=', 'ended')
    .where('closedAt', 'is not', null)
    .$narrowType<{ closedAt: Date }>()
    .execute();
  return new Map(rows.map(({ id, ...ending }) => [id, ending]));
}

/** What somebody answered while it can be changed; null otherwise. */
export async function answersBy(db: Db, workshopId: string, accountId: string): Promise<Answers | null> {
  const row = await db
    .selectFrom('workshopFeedback')
    .select(['worth', 'safe', 'clear'])
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .$castTo<Answers>()
    .executeTakeFirst();
  return row ?? null;
}

/** Everything that was answered, in no order that tells anything. Bounded by the seats. */
export async function answersTo(db: Db, workshopId: string): Promise<Answers[]> {
  return db
    .selectFrom('workshopFeedback')
    .select(['worth', 'safe', 'clear'])
    .where('workshopId', '=', workshopId)
    .orderBy('id')
    .$castTo<Answers>()
    .execute();
}

export async function saveAnswers(
  tx: Tx,
  row: Answers & { id: string; workshopId: string; accountId: string },
): Promise<void> {
  const { worth, safe, clear } = row;
  await tx
    .insertInto('workshopFeedback')
    .values(row)
    .onConflict((oc) => oc.columns(['workshopId', 'accountId']).doUpdateSet({ worth, safe, clear }))
    .execute();
}

/** From now on nothing leads to whoever answered about a workshop that was closed before then. */
export async function forgetWhose(db: Db, closedBefore: Date): Promise<void> {
  await db
    .updateTable('workshopFeedback')
    .set({ accountId: null })
    .where('accountId', 'is not', null)
    .where('workshopId', 'in', (eb) =>
      eb.selectFrom('workshop').select('workshop.id').where('workshop.closedAt', '<=', closedBefore),
    )
    .execute();
}
