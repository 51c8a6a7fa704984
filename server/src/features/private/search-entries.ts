import { PRIVATE_LIMITS, type PrivateKind, SEARCH_LOOK } from '@between/rules/private.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/page.ts';
import { wordsOf } from './entry-kinds.ts';
import { openEntries } from './open-entries.ts';
import { ownerOf } from './owner.ts';
import type { PrivateEntry } from './private.model.ts';
import { holdsAll, searchWords } from './search.model.ts';
import { entriesOf } from './private.queries.ts';

export interface EntriesFound {
  nodes: PrivateEntry[];
  /** How far back this look went; null when there was nothing. */
  lookedBackTo: Date | null;
  /** Where the next look begins; null when all were looked at. */
  further: string | null;
}

/** Looks through own entries in memory, some hundreds at a time: no index of words exists anywhere. @throws {InvalidInput} */
export async function searchEntries(
  ctx: Ctx,
  { kind, words, after }: { kind: PrivateKind; words: string; after?: string | null | undefined },
): Promise<EntriesFound> {
  const accountId = ownerOf(ctx);
  if (words.length > PRIVATE_LIMITS.line) throw new InvalidInput('words', 'too_long');
  const wanted = searchWords(words);
  if (wanted.length === 0) throw new InvalidInput('words', 'too_short');

  const from = after == null ? null : decodeCursor(after);
  const range = { from: null, to: null, after: from, limit: SEARCH_LOOK };
  const sealed = await entriesOf(ctx.db, { accountId, kind, ...range });
  const looked = sealed.slice(0, SEARCH_LOOK);
  const last = looked.at(-1);
  const opened = await openEntries(ctx, ctx.db, accountId, looked);
  return {
    nodes: opened.filter((entry) => holdsAll(wordsOf(kind, entry.body), wanted)),
    lookedBackTo: last?.at ?? null,
    further: last !== undefined && sealed.length > SEARCH_LOOK ? encodeCursor({ at: last.at, id: last.id }) : null,
  };
}
