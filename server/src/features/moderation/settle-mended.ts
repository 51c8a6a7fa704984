import type { Tx } from '../../platform/db.ts';
import type { Telling } from '../notices/notices.model.ts';
import type { DecisionRow } from './decision.model.ts';
import { closeMended } from './decision.queries.ts';
import { liftStrikeOf } from './limits.queries.ts';
import type { MeasuredItem } from './measure.queries.ts';

/**
 * Ends the wait of words that their author has mended (ME29). Unless the new form was taken down, too, the first decision
 * no longer counts, and an author who would hear nothing else hears that the words are back.
 */
export async function settleMended(
  tx: Tx,
  { decision, item, at }: { decision: DecisionRow; item: MeasuredItem; at: Date },
): Promise<Telling[]> {
  const mended = await closeMended(tx, { caseId: decision.caseId, exceptId: decision.id, at });
  if (mended.length === 0 || decision.action === 'remove') return [];
  for (const id of mended) await liftStrikeOf(tx, id, at);
  const isTold = decision.action !== 'keep' || decision.noteToAuthor !== '';
  if (isTold || item.authorId === null) return [];
  return [
    {
      accountId: item.authorId,
      kind: 'held_words',
      causeId: decision.id,
      itemId: item.id,
      detail: 'shared',
      ...(item.threadId === null ? {} : { threadId: item.threadId }),
    },
  ];
}
