import { sql } from 'kysely';
import type { SqlMap } from '../../graphql/compiled/sql-map.ts';
import { NOW } from '../../graphql/compiled/stand-ins.ts';
import { isoInstant } from '../../platform/sql-time.ts';
import { isDeskShiftAhead, peopleHereNow } from '../duty/staffed-pieces.queries.ts';

/** What the frame of every page says of the place, for compiled documents. Alias `w`: the row of the place. */
export const siteFields: SqlMap = {
  Query: {
    site: (_row, { select }) => sql`select ${select('w')} from (
      select w.*, ${peopleHereNow(NOW)} as people_on_duty
      from site w where w.id = 1 offset 0
    ) w`,
  },
  Site: {
    name: () => sql`w.name`,
    isDemo: (_row, { isDemo }) => sql.lit(isDemo),
    signUp: () => sql`w.sign_up`,
    minAge: () => sql`w.min_age`,
    country: () => sql`w.country`,
    timeZone: () => sql`w.time_zone`,
    expectedReply: () => sql`w.expected_reply`,
    staffing: (_row, { select }) => select('w'),
  },
  Staffing: {
    isStaffed: () => sql`w.people_on_duty > 0`,
    peopleOnDuty: () => sql`w.people_on_duty`,
    staffedHours: () => sql`w.staffed_hours`,
    plannedFrom: () =>
      isoInstant(
        sql`(select min(s.starts_at) from shift s where w.people_on_duty = 0 and ${isDeskShiftAhead('s', NOW)})`,
      ),
  },
};
