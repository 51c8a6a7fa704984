import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface CanaryState {
  lastStartedAt: Date | null;
  lastReachedAt: Date | null;
  lastMissedAt: Date | null;
}

/** When the service last proved its path, and when it last failed to. */
export async function canaryState(db: Db | Tx): Promise<CanaryState> {
  const { rows } = await sql<CanaryState>`
    select max(started_at) as last_started_at,
      max(ended_at) filter (where outcome = 'reached') as last_reached_at,
      max(ended_at) filter (where outcome = 'missed') as last_missed_at
    from (select started_at, ended_at, outcome from canary_run order by started_at desc limit 500) latest
  `.execute(db);
  return rows[0] ?? { lastStartedAt: null, lastReachedAt: null, lastMissedAt: null };
}
