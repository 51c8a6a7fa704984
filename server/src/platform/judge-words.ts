import { ENGINE_PATIENCE_MS } from '@between/rules/safety.ts';
import { classify } from '@between/triage/classify.ts';
import { ENGINE } from '@between/triage/engine.ts';
import { ACTION_FLAGS, type Classification, type Flag } from '@between/triage/types.ts';
import { heed } from './heed-engine.ts';
import type { Verdict, VerdictReason, WordsPart } from './verdict.ts';

/** One piece of writing: what belongs together is read together. */
export interface Writing {
  title?: string | undefined;
  note?: string | undefined;
  body: string;
}

type Classify = (text: string) => Classification;
/** Tells whoever watches over the engine that it gave no answer; never with words. */
type OnSilence = (cause: 'threw' | 'slow') => void;

/**
 * Where no rule speaks, what was learned must be this sure. Chosen on posts of everyday talk that it never saw: at .8 it
 * raises about one of fifty of them, at its own threshold one of ten. Our own target.
 */
const ALONE_FROM = 0.8;
const read: Classify = (text) => classify(text, { aloneFrom: ALONE_FROM });

const engine: { classify: Classify; onSilence: OnSilence; onAnswer: () => void } = {
  classify: read,
  onSilence: () => undefined,
  onAnswer: () => undefined,
};

/** Puts another engine in its place, for drills and tests. @returns what puts the old one back. */
export function replaceEngine(next: Classify): () => void {
  const before = engine.classify;
  engine.classify = next;
  return () => {
    engine.classify = before;
  };
}

/** Whoever has to hear of an engine that gave no answer, and that it answers. */
export function watchEngine(onSilence: OnSilence, onAnswer: () => void = () => undefined): void {
  engine.onSilence = onSilence;
  engine.onAnswer = onAnswer;
}

let isWarm = false;

/** The first reading builds the packs: done before the door opens, so that nobody's words wait for it or are doubted for it. */
export function warmEngine(): void {
  if (isWarm) return;
  isWarm = true;
  for (let i = 0; i < 3; i += 1) read('a few calm words to begin the day with');
}

const BREAK = '\n\n';
const NO_ANSWER: Verdict = { level: 'concern', flags: [], reasons: [], engine: ENGINE, isFallback: true };

/**
 * What the engine says of a piece of writing; null when nothing is raised. Never throws: an engine that fails, or thinks
 * longer than `ENGINE_PATIENCE_MS` of its own time and finds nothing, counts as a concern. Silence is never proof of safety (R26).
 */
export function judgeWords(writing: Writing): Verdict | null {
  warmEngine();
  const parts = partsOf(writing);
  const text = parts.map((part) => part.text).join(BREAK);
  let found: Classification;
  // Time of this thread, not of the clock on the wall: a busy host is no fault of the engine.
  const before = process.threadCpuUsage();
  try {
    found = engine.classify(text);
  } catch {
    engine.onSilence('threw');
    return NO_ANSWER;
  }
  const { user, system } = process.threadCpuUsage(before);
  const isInTime = (user + system) / 1000 <= ENGINE_PATIENCE_MS;
  if (isInTime) engine.onAnswer();
  const heard = heed(found, text);
  if (heard.crisis !== 'none' || heard.flags.some(isActionFlag)) return verdictOf(heard, parts);
  if (isInTime) return null;
  engine.onSilence('slow');
  return NO_ANSWER;
}

interface Part {
  part: WordsPart;
  text: string;
  from: number;
}

function partsOf({ title = '', note = '', body }: Writing): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [part, text] of [
    ['title', title],
    ['note', note],
    ['body', body],
  ] as const) {
    if (text === '' && part !== 'body') continue;
    parts.push({ part, text, from });
    from += text.length + BREAK.length;
  }
  return parts;
}

function verdictOf(found: Classification, parts: readonly Part[]): Verdict {
  return {
    level: found.crisis,
    flags: found.flags,
    reasons: found.reasons.flatMap((reason) => placed(reason, parts)),
    engine: found.engine,
    isFallback: false,
  };
}

/** A reason that reaches over a break counts in each part it touches. */
function placed(reason: Classification['reasons'][number], parts: readonly Part[]): VerdictReason[] {
  return parts.flatMap(({ part, text, from }) => {
    const start = Math.max(reason.start - from, 0);
    const end = Math.min(reason.end - from, text.length);
    const { rule, version, why } = reason;
    return start < end ? [{ rule, version, why, start, end, part }] : [];
  });
}

function isActionFlag(flag: Flag): boolean {
  return ACTION_FLAGS.some((action) => action === flag);
}
