import { sql } from 'kysely';
import type { SqlMap } from '../../graphql/compiled/sql-map.ts';

/**
 * For compiled documents only that no talk waits, as for nearly everybody: whoever was never written to has none.
 * Everybody else is left to ordinary execution.
 */
export const talkFields: SqlMap = {
  Query: {
    waitingTalk: (_row, { reader }) =>
      sql`case when not exists (select from talk k where k.person_id = ${reader.id}::uuid) then 'null' end`,
  },
};
