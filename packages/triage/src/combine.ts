import type { Finding } from './scope.ts';
import { rank, type Category, type Level } from './types.ts';

/** A finding with the level it argues for. */
export interface Argument {
  readonly finding: Finding;
  readonly level: Level;
}

/** Categories that say the author may end their life. */
export const SUICIDAL: ReadonlySet<Category> = new Set<Category>([
  'ideation',
  'want',
  'intent',
  'attempt',
  'seeking',
  'pact',
]);
/** Categories of despair that say no such thing by themselves. */
export const LOW: ReadonlySet<Category> = new Set<Category>(['passive', 'hopeless', 'burden', 'farewell-soft']);
const NEAR = 2;
/** Sentences with a wish not to live that together are read as more than passive. */
const MANY_WISHES = 4;
const SHORT_SENTENCE = 6;

/** What one text holds of each kind, said by the author of themselves in the present. */
interface Company {
  readonly suicidal: readonly Argument[];
  readonly low: readonly Argument[];
  readonly times: readonly Finding[];
  has(category: Category): readonly Finding[];
  /** A plain reason to leave or to plan, and no word of despair. */
  readonly isOrdinary: boolean;
}

/** Raises by company: a wish with a time, means or a plan; preparations together; many low notes together. */
export function combine(
  list: readonly Argument[],
  findings: readonly Finding[],
  cues: ReadonlySet<Category>,
): Argument[] {
  const live = list.filter((argument) => argument.level !== 'none');
  const company = companyOf(live, findings, cues);
  return [
    ...live,
    ...byMeans(company),
    ...byPlace(company, findings),
    ...byTime(company),
    ...byParting(company),
    ...byNumber(company),
  ];
}

function companyOf(live: readonly Argument[], findings: readonly Finding[], cues: ReadonlySet<Category>): Company {
  const own = live.filter(({ finding }) => finding.person === 'self' && !finding.isPast && !finding.isReported);
  const suicidal = own.filter(({ finding, level }) => SUICIDAL.has(finding.hit.entry.category) && rank(level) >= 2);
  const low = own.filter(({ finding }) => LOW.has(finding.hit.entry.category));
  return {
    suicidal,
    low,
    times: findings.filter((finding) => finding.hit.entry.category === 'time'),
    has: (category) => findings.filter((finding) => finding.hit.entry.category === category && isOwn(finding)),
    isOrdinary: cues.has('leave') && suicidal.length + low.length === 0,
  };
}

function isOwn(finding: Finding): boolean {
  return (
    !finding.isNegated &&
    !finding.isMedia &&
    !finding.isReported &&
    !finding.isJoke &&
    finding.person === 'self' &&
    !(finding.isPast && !finding.isRecent)
  );
}

function byMeans({ suicidal, low, has, times, isOrdinary }: Company): Argument[] {
  const out: Argument[] = [];
  for (const finding of [...has('means'), ...has('plan')]) {
    const isSettled = [...has('calm'), ...has('prep')].some((other) => isApart(other, finding));
    const isTimed = times.some((time) => Math.abs(time.sentenceNumber - finding.sentenceNumber) < NEAR);
    if (suicidal.length > 0) out.push({ finding, level: 'imminent' });
    else if (low.length > 0 || has('farewell-soft').length > 0)
      out.push({ finding, level: isSettled ? 'imminent' : 'urgent' });
    else if (!isOrdinary && isSettled && (isTimed || finding.hit.entry.category === 'plan'))
      out.push({ finding, level: 'imminent' });
  }
  return out;
}

/** Two phrases of their own, not one read twice. */
function isApart(a: Finding, b: Finding): boolean {
  return a.sentenceNumber !== b.sentenceNumber || a.hit.from >= b.hit.to || b.hit.from >= a.hit.to;
}

/** A dangerous place or an unclear act counts beside words of distress. */
function byPlace({ suicidal, low, has }: Company, findings: readonly Finding[]): Argument[] {
  const distress = findings.filter((finding) => finding.hit.entry.category === 'distress');
  return has('act-place')
    .filter(
      (finding) =>
        suicidal.length + low.length + has('farewell-soft').length > 0 ||
        distress.some((other) => Math.abs(other.sentenceNumber - finding.sentenceNumber) < NEAR),
    )
    .map((finding) => ({ finding, level: 'imminent' }));
}

function byTime({ suicidal, low, has, times, isOrdinary }: Company): Argument[] {
  const out: Argument[] = [];
  for (const finding of has('do-it'))
    if (suicidal.length > 0 || low.length > 1) out.push({ finding, level: times.length > 0 ? 'imminent' : 'urgent' });
    else if (low.length > 0 || has('means').length > 0 || has('plan').length > 0 || has('farewell-soft').length > 0)
      out.push({ finding, level: 'urgent' });
    else if (
      !isOrdinary &&
      times.some((time) => time.sentenceNumber === finding.sentenceNumber) &&
      isWithoutTopic(finding)
    )
      out.push({ finding, level: 'urgent' });
  for (const time of times)
    if (suicidal.some((argument) => isTimedBy(argument, time))) out.push({ finding: time, level: 'imminent' });
  return out;
}

/** "I am going to do it on Friday" with nothing before it that "it" could mean. */
function isWithoutTopic({ sentenceNumber, hit }: Finding): boolean {
  return sentenceNumber === 0 && hit.from <= SHORT_SENTENCE;
}

/** Preparations and leave-taking: each may be ordinary, two kinds together are not. */
function byParting({ suicidal, low, has, isOrdinary }: Company): Argument[] {
  const parting = [...has('farewell-soft'), ...has('prep')];
  const kinds = new Set(parting.map((finding) => finding.hit.entry.id)).size + (has('calm').length > 0 ? 1 : 0);
  const places = new Set(parting.map((finding) => `${finding.sentenceNumber}:${finding.hit.from}`)).size;
  if (parting.length === 0 || isOrdinary) return [];
  const level: Level | undefined =
    suicidal.length > 0 || (kinds > 1 && places > 1) ? 'imminent' : low.length > 0 ? 'urgent' : undefined;
  return level === undefined ? [] : parting.map((finding) => ({ finding, level }));
}

function byNumber({ low }: Company): Argument[] {
  const wishes = low.filter(({ finding }) => finding.hit.entry.category === 'passive');
  const isMany = new Set(wishes.map(({ finding }) => finding.sentenceNumber)).size >= MANY_WISHES;
  return isMany ? low.map(({ finding }) => ({ finding, level: 'urgent' })) : [];
}

/** A time counts when it stands with a stated intention, or with a wish in the same sentence. */
function isTimedBy(argument: Argument, time: Finding): boolean {
  const { category } = argument.finding.hit.entry;
  if (category === 'ideation' || category === 'attempt' || category === 'seeking') return false;
  const distance = Math.abs(time.sentenceNumber - argument.finding.sentenceNumber);
  return distance === 0 || (category === 'intent' && distance < NEAR && time.sentence.tokens.length <= SHORT_SENTENCE);
}
