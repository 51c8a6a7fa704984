import type { SheetKind } from '@between/rules/sheets.ts';
import type { Ctx } from '../../platform/context.ts';
import { emptySheet } from '../sheets/empty-sheet.ts';
import type { SheetRow } from '../sheets/sheets.model.ts';
import { endAllPlanShares } from './end-plan-share.ts';

/** Takes an own sheet away with its earlier words; what was shared of a plan closes first. @throws {Conflict} `changed` */
export async function takeSheetAway(ctx: Ctx, kind: SheetKind): Promise<SheetRow> {
  if (kind === 'plan') await endAllPlanShares(ctx);
  return emptySheet(ctx, kind);
}
