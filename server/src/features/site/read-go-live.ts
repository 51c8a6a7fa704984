import { LEGAL_DOCUMENTS } from '@between/rules/accounts.ts';
import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { todaysDocuments } from '../documents/todays-documents.ts';
import { isAuditProtected, openGroupCount, staffCounts } from './go-live.queries.ts';
import { type GoLiveLine, goLiveLines, isGreen } from './go-live.model.ts';
import { freshChecks } from './helplines.queries.ts';
import { siteRow } from './site.queries.ts';

export interface GoLive {
  items: GoLiveLine[];
  isGreen: boolean;
  openedAt: Date | null;
}

/** What stands between this place and its first member. Operators only. */
export async function readGoLive(ctx: Ctx): Promise<GoLive> {
  authorize(ctx.actor, 'site.operate', null);

  const now = ctx.clock.now();
  const site = await siteRow(ctx.db);
  const staff = await staffCounts(ctx.db, now);
  const legal = await todaysDocuments(ctx.db, LEGAL_DOCUMENTS);
  const items = goLiveLines({
    ...staff,
    legalTexts: legal.map((document) => document.body),
    legalPages: LEGAL_DOCUMENTS.length,
    isMailTested: site.mailTestedAt !== null,
    helplinesChecked: await freshChecks(ctx.db, site.country, addDays(now, -HELPLINE_CHECK_DAYS)),
    groups: await openGroupCount(ctx.db),
    minAge: site.minAge,
    isAuditProtected: await isAuditProtected(ctx.db),
  });
  return { items, isGreen: isGreen(items), openedAt: site.openedAt };
}
