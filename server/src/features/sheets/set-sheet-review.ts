import type { SheetKind } from '@between/rules/sheets.ts';
import type { Ctx } from '../../platform/context.ts';
import { openSheet } from './open-sheet.ts';
import { sealSheet } from './seal-sheet.ts';
import { dayOf, reviewDay, type SheetRow } from './sheets.model.ts';

/** Chooses the day on which an own sheet asks to be looked at again. @throws {InvalidInput} `not_a_date`, `in_the_past`. */
export async function setSheetReview(
  ctx: Ctx,
  input: { kind: SheetKind; on?: string | null | undefined; version: number },
): Promise<SheetRow> {
  const reviewOn = reviewDay(input.on ?? '', dayOf(ctx.clock.now()));
  const sheet = await openSheet(ctx, input.kind);

  return sealSheet(ctx, sheet, { lists: sheet.lists, reviewOn }, input.version);
}
