import { sql } from 'kysely';
import type { SqlMap } from '../../graphql/compiled/sql-map.ts';
import { isoInstant } from '../../platform/sql-time.ts';
import { unreadNotices } from '../notices/notice-pieces.queries.ts';
import { ownRoles } from './accounts.model.ts';

/**
 * What the frame of every page says of its reader, for compiled documents. Alias `v`: their account. Roles and the
 * second factor are facts of the session: they are part of the class of readers that a statement is made for.
 */
export const viewerFields: SqlMap = {
  Query: {
    viewer: (_row, { reader, select }) => sql`select ${select('v')} from account v where v.id = ${reader.id}::uuid`,
  },
  Viewer: {
    id: () => sql`v.id`,
    handle: () => sql`v.handle`,
    roles: (_row, { reader }) => sql`array[${sql.join(ownRoles(reader).map((role) => sql.lit(role)))}]`,
    isConfirmed: () => sql`v.email_confirmed_at is not null`,
    isApproved: () => sql`v.approved_at is not null`,
    needsSecondFactor: (_row, { reader }) => sql.lit(reader.needsSecondFactor),
    country: () => sql`v.country`,
    // Whoever is shut out is no reader of compiled documents.
    shutOut: () => sql`null`,
    timeZone: () => sql`v.time_zone`,
    theme: () => sql`v.theme`,
    hardDayUntil: () => isoInstant(sql`v.hard_day_until`),
    breakUntil: () => isoInstant(sql`v.paused_until`),
    isBack: () => sql`v.back_since is not null`,
    unreadNotices: (_row, { reader }) => sql`(select count(*)::int from (${unreadNotices(reader)}) n)`,
  },
};
