import type { DB } from '@between/db/schema.generated.ts';
import type { Kysely, Transaction } from 'kysely';

export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;

const afterCommitOf = new WeakMap<Tx, (() => void)[]>();

/** Runs `work` in one transaction; what it registered with `afterCommit` runs once it is on disk, never after a rollback. */
export async function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const callbacks: (() => void)[] = [];
  const result = await db.transaction().execute(async (tx) => {
    afterCommitOf.set(tx, callbacks);
    return work(tx);
  });
  for (const callback of callbacks) callback();
  return result;
}

/** Registers a hint (a nudge, a live notice) for after the commit. It must not throw and must not be needed for correctness. */
export function afterCommit(tx: Tx, callback: () => void): void {
  const callbacks = afterCommitOf.get(tx);
  if (callbacks === undefined) throw new Error('afterCommit needs a transaction made by transaction()');
  callbacks.push(callback);
}

/** Writes jobs into the outbox of this transaction; the worker gets them after commit. Task names: server/src/jobs/tasks.ts. */
export async function enqueue(
  tx: Tx,
  task: string,
  payloads: readonly Record<string, unknown>[],
  queueName: string | null = null,
): Promise<void> {
  if (payloads.length === 0) return;
  await tx
    .insertInto('outbox')
    .values(payloads.map((payload) => ({ task, payload: JSON.stringify(payload), queueName })))
    .execute();
}
