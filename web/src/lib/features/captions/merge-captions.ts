import type { LiveCaption } from '@between/live-protocol/frames.ts';
import { CAPTIONS_SHOWN } from '@between/rules/workshops.ts';

/** The latest captions by their place, each in the form that changed last, whichever came first. Pure. */
export function mergeCaptions(known: readonly LiveCaption[], more: readonly LiveCaption[]): LiveCaption[] {
  const bySeq = new Map(known.map((line) => [line.seq, line]));
  for (const line of more) if ((bySeq.get(line.seq)?.changed ?? 0) < line.changed) bySeq.set(line.seq, line);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(-CAPTIONS_SHOWN);
}
