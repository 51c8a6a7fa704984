import type { SheetKind } from '@between/rules/sheets.ts';
import type { Ctx } from '../../platform/context.ts';
import { removeEntry } from '../private/remove-entry.ts';
import { openSheet } from './open-sheet.ts';
import type { SheetRow } from './sheets.model.ts';

/** Takes an own sheet away with its earlier words; taking nothing away is fine. @throws {Conflict} `changed` when it was written meanwhile. */
export async function emptySheet(ctx: Ctx, kind: SheetKind): Promise<SheetRow> {
  const sheet = await openSheet(ctx, kind);
  if (sheet.version > 0) await removeEntry(ctx, sheet.id, sheet.version);
  return openSheet(ctx, kind);
}
