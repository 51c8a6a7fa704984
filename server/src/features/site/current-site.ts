import type { Db, Tx } from '../../platform/db.ts';
import type { SiteRow } from './site.model.ts';
import { siteRow } from './site.queries.ts';

/** What the operator decided about the whole place, for other features. */
export function currentSite(db: Db | Tx): Promise<SiteRow> {
  return siteRow(db);
}
