import { sql } from 'kysely';
import { NotInMap, type SqlMap } from '../../graphql/compiled/sql-map.ts';
import { may } from '../../policy/authorize.ts';
import { PLACE } from './drafts.model.ts';

/**
 * For compiled documents only that nothing was left at a place, as nearly always. Words that are there are sealed: SQL
 * leaves them, and whatever is not a place, to ordinary execution.
 */
export const draftFields: SqlMap = {
  Query: {
    draft: (_row, { args, reader }) => {
      if (!may(reader, 'account.own', null)) throw new NotInMap('Query.draft');
      const place = sql`lower(${args['place']}::text)`;
      return sql`case when ${place} ~ ${sql.lit(PLACE.source)}
        and not exists (select from draft d where d.account_id = ${reader.id}::uuid and d.place = ${place}) then 'null' end`;
    },
  },
};
