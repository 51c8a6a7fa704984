import { type SheetBody, SHEETS } from '@between/rules/private-sheet.ts';
import { parseBody } from '@between/rules/private.ts';
import type { Ctx } from '../../platform/context.ts';
import { writeEntry } from '../private/write-entry.ts';
import type { SheetRow } from './sheets.model.ts';

/** Keeps a sheet as it is now; words that were written meanwhile and not seen stay beside it. */
export async function sealSheet(
  ctx: Ctx,
  { id, kind }: Pick<SheetRow, 'id' | 'kind'>,
  { lists, reviewOn }: SheetBody,
  seenVersion: number,
): Promise<SheetRow> {
  const body = JSON.stringify({ lists, reviewOn });
  const { entry } = await writeEntry(ctx, { id, kind, version: seenVersion, body });
  return { id, kind, version: entry.version, savedAt: entry.updatedAt, ...parseBody(SHEETS[kind], entry.body) };
}
