import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { cleanSettings } from './change-site.ts';
import { UNSET_SITE, type SiteRow } from './site.model.ts';
import { insertSite, siteRow, updateSettings } from './site.queries.ts';
import { setUpFacts } from './read-set-up.ts';

export interface PlaceDescription {
  key: string;
  name: string;
  country: string;
  timeZone: string;
}

/** The first step: the place gets its name and its country. Open to the holder of the key until an operator exists. */
export async function describePlace(ctx: Ctx, { key, ...place }: PlaceDescription): Promise<SiteRow> {
  const facts = await setUpFacts(ctx, key);

  authorize(ctx.actor, 'site.begin', facts);

  const { config } = ctx;
  const before =
    facts.site.version === 0 ? { ...UNSET_SITE, signUp: config.signUp, minAge: config.minAge } : facts.site;
  const settings = cleanSettings(before, place);

  await transaction(ctx.db, async (tx) => {
    await insertSite(tx, settings);
    if (facts.site.version > 0) await updateSettings(tx, settings, facts.site.version);
    await appendAudit(ctx, tx, {
      action: 'site.describe',
      targetKind: 'site',
      targetId: null,
      after: { country: settings.country, timeZone: settings.timeZone },
    });
  });
  return siteRow(ctx.db);
}
