import type { Line } from '@between/rules/private-sheet.ts';
import type { SheetKind } from '@between/rules/sheets.ts';
import type { Ctx } from '../../platform/context.ts';
import { openSheet } from './open-sheet.ts';
import { sealSheet } from './seal-sheet.ts';
import { linesToKeep, sectionOf, type SheetRow, withLines } from './sheets.model.ts';

/** Writes one list of an own sheet anew. @throws {InvalidInput} `not_a_section`, `too_long`, `too_many_lines`. */
export async function saveSheetSection(
  ctx: Ctx,
  input: { kind: SheetKind; section: string; lines: readonly Line[]; version: number },
): Promise<SheetRow> {
  const section = sectionOf(input.kind, input.section);
  const lines = linesToKeep(input.lines);
  const sheet = await openSheet(ctx, input.kind);

  return sealSheet(ctx, sheet, withLines(sheet, section, lines), input.version);
}
