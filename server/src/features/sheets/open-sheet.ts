import { EMPTY_SHEET, SHEETS } from '@between/rules/private-sheet.ts';
import { parseBody } from '@between/rules/private.ts';
import type { SheetKind } from '@between/rules/sheets.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { ownerOf } from '../private/owner.ts';
import { readEntry } from '../private/read-entry.ts';
import type { SheetRow } from './sheets.model.ts';

/** The actor's own sheet of a kind; an empty one while nothing is kept. @throws {Unauthenticated} */
export async function openSheet(ctx: Ctx, kind: SheetKind): Promise<SheetRow> {
  const id = sheetId(ctx, kind);
  try {
    const entry = await readEntry(ctx, id);
    const body = parseBody(SHEETS[kind], entry.body);
    return { id, kind, version: entry.version, savedAt: entry.updatedAt, ...body };
  } catch (problem) {
    if (!(problem instanceof NotFound)) throw problem;
    return { id, kind, version: 0, savedAt: null, ...EMPTY_SHEET };
  }
}

/** One sheet of a kind a person, whatever device wrote first. Keyed, so that nobody can guess and take another's id. */
function sheetId(ctx: Ctx, kind: SheetKind): string {
  const bytes = ctx.vault.keyedHash('sheet id', `${ownerOf(ctx)} ${kind}`).subarray(0, 16);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
