import type { Tx } from '../../platform/db.ts';
import type { Measure } from './measure.model.ts';
import { type MeasuredItem, setVisibility } from './measure.queries.ts';

/** While a removal can still be taken back the words are held: out of sight, and their author sees that (MO27). */
export async function holdWords(
  tx: Tx,
  item: MeasuredItem,
  measure: Pick<Measure, 'action'>,
  now: Date,
): Promise<void> {
  if (measure.action === 'remove' && item.visibility === 'published')
    await setVisibility(tx, item.id, { visibility: 'held', removedRule: null, at: now });
}
