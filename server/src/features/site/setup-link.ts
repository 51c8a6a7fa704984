import type { Services } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { hashToken } from '../../platform/ids.ts';
import { replaceSetUpKey, siteRow } from './site.queries.ts';

/** The one-time link that opens `/setup`, made anew at each start; null once set-up is finished. Earlier links die. */
export async function setupLink(services: Pick<Services, 'config' | 'db' | 'clock' | 'ids'>): Promise<string | null> {
  const site = await siteRow(services.db);
  if (site.setUpAt !== null) return null;

  const key = services.ids.token();
  await transaction(services.db, (tx) => replaceSetUpKey(tx, hashToken(key), services.clock.now()));
  return `${services.config.publicOrigin.origin}/setup?key=${key}`;
}
