import { type Lane, NEVER_MUTED_REASONS, type ReportReason } from '@between/rules/moderation.ts';
import type { Flag } from '@between/triage/types.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import type { ReportedItem } from './fold.queries.ts';

/** Flags of words that can hurt whoever reads them: risk as much as a level is. */
const RISK_FLAGS = ['method', 'encouragement'] as const satisfies readonly Flag[];

interface Arriving {
  item: Pick<ReportedItem, 'title' | 'contentNote' | 'body'>;
  reason: ReportReason;
  note: string;
  /** Of the case of these words; null where there is none. */
  lane: Lane | null;
}

/**
 * Whether a report arrives whoever sends it: worry, detail that can hurt, everything of the crisis lane, and whatever
 * reads as risk in the words it is about or in its own (R27). An engine that gives no answer counts as risk (R26).
 */
export function mustArrive({ item, reason, note, lane }: Arriving): boolean {
  if (lane === 'crisis' || NEVER_MUTED_REASONS.some((each) => each === reason)) return true;
  const words = { title: item.title ?? '', note: item.contentNote, body: item.body };
  return readsAsRisk(words) || readsAsRisk({ body: note });
}

function readsAsRisk(writing: Parameters<typeof judgeWords>[0]): boolean {
  const verdict = judgeWords(writing);
  return verdict !== null && (verdict.level !== 'none' || RISK_FLAGS.some((flag) => verdict.flags.includes(flag)));
}
