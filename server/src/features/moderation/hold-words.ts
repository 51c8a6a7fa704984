import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import type { Measure } from './measure.model.ts';
import { type MeasuredItem, setVisibility } from './measure.queries.ts';
import { showInPlace } from './show-in-place.ts';

/** While a removal, or leaving parts out, can still be taken back the words are held: out of sight everywhere at once, and their author sees that (MO27). */
export async function holdWords(
  ctx: Pick<Services, 'live'>,
  tx: Tx,
  item: MeasuredItem,
  measure: Pick<Measure, 'action'>,
  now: Date,
): Promise<void> {
  if ((measure.action !== 'remove' && measure.action !== 'redact') || item.visibility !== 'published') return;
  await setVisibility(tx, item.id, { visibility: 'held', removedRule: null, at: now });
  await showInPlace(ctx, tx, item);
}
