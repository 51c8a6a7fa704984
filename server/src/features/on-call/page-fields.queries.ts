import { sql } from 'kysely';
import type { SqlMap } from '../../graphql/compiled/sql-map.ts';
import { may } from '../../policy/authorize.ts';

/**
 * For compiled documents only that nobody calls, as for nearly everybody: whoever is never called, or was never called
 * yet. Everybody else is left to ordinary execution.
 */
export const pageFields: SqlMap = {
  Query: {
    myPages: (_row, { reader }) =>
      may(reader, 'page.read', null)
        ? sql`case when not exists (select from page_delivery d where d.account_id = ${reader.id}::uuid) then '[]' end`
        : sql.lit('[]'),
  },
};
