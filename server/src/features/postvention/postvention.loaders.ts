import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { type CareNoteRow, careNotesOf } from './postvention.queries.ts';

const NOTE = Symbol('postvention.note');

/** What the team says in a group while a time of care lasts; one query for a whole list. */
export function careNoteOf(ctx: Ctx, groupId: string): Promise<CareNoteRow | null> {
  return loaderOf(ctx, NOTE, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await careNotesOf(ctx.db, ids), (row) => row.groupId)),
  )(groupId);
}
