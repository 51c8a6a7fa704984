import type { Tx } from '../../platform/db.ts';
import { apart, piecesIn, withoutSpans } from '../../platform/left-out.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import type { Span } from '../../platform/verdict.ts';
import type { DecisionRow, LeftOutSpan } from './decision.model.ts';
import { judgedWords } from './decision.queries.ts';
import { type MeasuredItem, setLeftOut } from './measure.queries.ts';

/** Leaves the parts of a decision out for others, beside what the engine had left out; its author and the desk keep the whole (MO26). */
export async function leaveOut(
  tx: Tx,
  item: MeasuredItem,
  decision: Pick<DecisionRow, 'rules' | 'redactedSpans' | 'snapshotId'>,
): Promise<void> {
  const rule = decision.rules[0] ?? 'OTHER';
  const judged = await judgedWords(tx, decision.snapshotId);
  // Words that changed while the decision waited lose the same pieces, wherever these stand now.
  const spans =
    judged.version === item.version
      ? decision.redactedSpans
      : piecesIn(piecesOf(judged.body, decision.redactedSpans), item.body);
  await setLeftOut(tx, item.id, {
    ...without(item.body, [...item.before.redactedSpans, ...spans.map((span) => ({ ...span, rule }))]),
    redactedRule: rule,
  });
}

/** The words as others read them without these parts. Pure. */
export function without(
  body: string,
  spans: readonly LeftOutSpan[],
): { html: string; shownBody: string | null; redactedSpans: LeftOutSpan[] } {
  const shownBody = spans.length === 0 ? null : withoutSpans(body, apart(spans));
  return { html: renderMarkdown(shownBody ?? body), shownBody, redactedSpans: [...spans] };
}

/** What stood in these places. Pure. */
export function piecesOf(body: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => body.slice(start, end));
}
