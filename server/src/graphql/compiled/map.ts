import { threadFields } from '../../features/threads/thread-fields.queries.ts';
import type { SqlMap } from './sql-map.ts';

/** What can be compiled, feature by feature. Everything else is executed field by field. */
export const SQL_MAP: SqlMap = { ...threadFields };
