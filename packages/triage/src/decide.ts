import { isAsking, isDaysAgo, isOfAnother, isOnlyMeant, isRecentHere, namesAnother } from './nearby.ts';
import type { Finding } from './scope.ts';
import { LEVELS, type Category, type Level } from './types.ts';

/** A finding with the level it argues for. */
export interface Argument {
  readonly finding: Finding;
  readonly level: Level;
}

/** What the findings of one text add up to. */
export interface Decision {
  readonly level: Level;
  readonly arguments: readonly Argument[];
}

/** Level of each category when it stands alone, said by and about the author in the present. Source: triage.md, "Labels". */
const ALONE = {
  ideation: 'urgent',
  want: 'urgent',
  intent: 'urgent',
  passive: 'concern',
  hopeless: 'concern',
  burden: 'concern',
  'self-hate': 'concern',
  plan: 'none',
  'plan-strong': 'imminent',
  means: 'none',
  'means-strong': 'imminent',
  'do-it': 'none',
  act: 'imminent',
  'act-place': 'none',
  farewell: 'imminent',
  'farewell-soft': 'none',
  attempt: 'urgent',
  'self-harm': 'urgent',
  'self-harm-urge': 'concern',
  abuse: 'urgent',
  'abuse-danger': 'imminent',
  'abuse-past': 'concern',
  voices: 'urgent',
  third: 'urgent',
  'third-danger': 'imminent',
  threat: 'urgent',
  'threat-danger': 'imminent',
  seeking: 'urgent',
  'told-to-die': 'concern',
  pact: 'urgent',
} as const satisfies Partial<Record<Category, Level>>;

const SUICIDAL: ReadonlySet<Category> = new Set<Category>(['ideation', 'want', 'intent', 'attempt', 'seeking', 'pact']);
const LOW: ReadonlySet<Category> = new Set<Category>(['passive', 'hopeless', 'burden', 'farewell-soft']);
const BECOMES_THIRD: ReadonlySet<Category> = new Set<Category>([
  'ideation',
  'want',
  'intent',
  'attempt',
  'plan-strong',
  'self-harm',
  'act',
  'means-strong',
  'farewell',
]);
/** Danger in the first person and the present: no guard lowers it. Source: triage.md, "Scope". */
const UNGUARDED: ReadonlySet<Category> = new Set<Category>(['act']);
const NEAR = 2;
/** Sentences with a wish not to live that together are read as more than passive. */
const MANY_WISHES = 4;

/** Adds ideation, plan, means, time and act together into one level. */
export function decide(findings: readonly Finding[]): Decision {
  const cues = new Set(findings.map((finding) => finding.hit.entry.category));
  const helping = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'helper').map((finding) => finding.sentenceNumber),
  ).size;
  const isDeclining = findings.some((finding) => isPresentDistress(finding));
  const list: Argument[] = [];
  for (const finding of findings) {
    if (helping > 1 && finding.hit.entry.category === 'third') continue;
    const level = levelOf(finding, cues, isDeclining);
    if (level !== undefined) list.push({ finding, level });
  }
  const raised = combine(list, findings);
  const level = raised.reduce<Level>(
    (highest, argument) => (rank(argument.level) > rank(highest) ? argument.level : highest),
    'none',
  );
  return { level, arguments: raised };
}

/** Place of a level in the order of urgency. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function isPresentDistress(finding: Finding): boolean {
  const { category } = finding.hit.entry;
  return (
    (LOW.has(category) ||
      (SUICIDAL.has(category) && category !== 'attempt') ||
      category === 'decline' ||
      category === 'self-harm' ||
      category === 'self-harm-urge') &&
    !finding.isPast &&
    (!finding.isLongAgo || category === 'decline') &&
    !finding.isNegated &&
    !finding.isMedia &&
    !finding.isReported &&
    finding.person === 'self'
  );
}

function levelOf(finding: Finding, cues: ReadonlySet<Category>, isDeclining: boolean): Level | undefined {
  const { hit } = finding;
  const { category } = hit.entry;
  if (!(category in ALONE)) return undefined;
  const alone = ALONE[category as keyof typeof ALONE];
  if (finding.isNegated) return undefined;
  if (
    (category === 'third' || category === 'third-danger') &&
    (!namesAnother(finding) || cues.has('grief') || finding.isHelping)
  )
    return undefined;
  if (finding.isHelping && hit.lang !== 'en' && SUICIDAL.has(category)) return undefined;
  if ((category === 'burden' || category === 'self-hate') && isOfAnother(finding)) return undefined;
  if (category === 'seeking' && !isAsking(finding)) return undefined;
  if (
    UNGUARDED.has(category) &&
    finding.person === 'self' &&
    !finding.isLongAgo &&
    !finding.isReported &&
    !finding.isMedia
  )
    return finding.isRecent && finding.isPast && isDaysAgo(finding) ? 'urgent' : alone;
  if (finding.person === 'nobody' || finding.person === 'you') return undefined;
  if (finding.isMedia && category !== 'abuse-danger') return undefined;
  if (finding.isReported) return reported(finding, cues);
  if (finding.person === 'other') return ofAnother(finding, cues);
  if (category === 'abuse' && finding.isOver) return 'concern';
  if (category === 'self-harm' && isOnlyMeant(finding)) return 'concern';
  if (finding.isPast || (finding.isLongAgo && canBePast(category)) || (category === 'attempt' && !finding.isRecent))
    return past(finding, cues, isDeclining);
  if (finding.isJoke && category !== 'means-strong')
    return category === 'self-hate' || LOW.has(category) || finding.hit.entry.scope === 'full' ? undefined : alone;
  return alone;
}

function canBePast(category: Category): boolean {
  return (
    SUICIDAL.has(category) ||
    category === 'self-harm' ||
    category === 'abuse' ||
    category === 'passive' ||
    category === 'third' ||
    category === 'voices' ||
    category === 'hopeless' ||
    category === 'self-hate' ||
    category === 'plan-strong' ||
    category === 'means-strong' ||
    category === 'act'
  );
}

function reported(finding: Finding, cues: ReadonlySet<Category>): Level | undefined {
  const { category } = finding.hit.entry;
  if (finding.sentence.tokens[finding.hit.from]?.isQuoted !== true) return undefined;
  if (cues.has('media') || cues.has('helper')) return undefined;
  return SUICIDAL.has(category) || category === 'farewell' || category === 'act' ? 'urgent' : undefined;
}

function ofAnother(finding: Finding, cues: ReadonlySet<Category>): Level | undefined {
  const { category } = finding.hit.entry;
  if (!BECOMES_THIRD.has(category)) return undefined;
  if (cues.has('grief') || cues.has('helper')) return undefined;
  if ((finding.isPast && !finding.isRecent) || finding.isLongAgo) return undefined;
  if (
    category === 'act' ||
    category === 'means-strong' ||
    category === 'farewell' ||
    category === 'plan-strong' ||
    category === 'act-place'
  )
    return 'imminent';
  return 'urgent';
}

function past(finding: Finding, cues: ReadonlySet<Category>, isDeclining: boolean): Level | undefined {
  const { category } = finding.hit.entry;
  if (finding.isRecent && (!finding.isLongAgo || isRecentHere(finding)))
    return category === 'passive' || category === 'hopeless' ? 'concern' : ALONE[category as keyof typeof ALONE];
  if (category === 'abuse') return 'concern';
  if (cues.has('recovery') && !isDeclining) return undefined;
  if (category === 'third' || category === 'hopeless' || category === 'self-hate') return undefined;
  if (finding.isLongAgo && !isDeclining) return undefined;
  return 'concern';
}

/** Raises by company: a wish with a time, means or a plan; many low notes together. */
function combine(list: readonly Argument[], findings: readonly Finding[]): Argument[] {
  const live = list.filter((argument) => argument.level !== 'none');
  const own = live.filter(
    (argument) => argument.finding.person === 'self' && !argument.finding.isPast && !argument.finding.isReported,
  );
  const suicidal = own.filter(
    (argument) => SUICIDAL.has(argument.finding.hit.entry.category) && rank(argument.level) >= 2,
  );
  const low = own.filter((argument) => LOW.has(argument.finding.hit.entry.category));
  const has = (category: Category): readonly Finding[] =>
    findings.filter(
      (f) =>
        f.hit.entry.category === category &&
        !f.isNegated &&
        !f.isMedia &&
        !f.isReported &&
        f.person === 'self' &&
        !(f.isPast && !f.isRecent),
    );
  const out = [...live];
  const raise = (finding: Finding, level: Level): void => void out.push({ finding, level });

  for (const finding of has('means'))
    if (suicidal.length > 0) raise(finding, 'imminent');
    else if (low.length > 0 || has('farewell-soft').length > 0) raise(finding, 'urgent');
  for (const finding of has('plan'))
    if (suicidal.length > 0) raise(finding, 'imminent');
    else if (low.length > 0) raise(finding, 'urgent');
  for (const finding of has('act-place'))
    if (
      suicidal.length + low.length > 0 ||
      has('farewell-soft').length > 0 ||
      findings.some(
        (f) => f.hit.entry.category === 'distress' && Math.abs(f.sentenceNumber - finding.sentenceNumber) < NEAR,
      )
    )
      raise(finding, 'imminent');
  const isTimed = findings.some((f) => f.hit.entry.category === 'time');
  for (const finding of has('do-it')) {
    if (suicidal.length > 0 || low.length > 1) raise(finding, isTimed ? 'imminent' : 'urgent');
    else if (low.length > 0 || has('means').length > 0 || has('plan').length > 0) raise(finding, 'urgent');
  }
  for (const time of findings.filter((f) => f.hit.entry.category === 'time')) {
    const timed = suicidal.find((argument) => isTimedBy(argument, time));
    if (timed !== undefined) raise(time, 'imminent');
  }
  for (const finding of has('farewell-soft'))
    if (suicidal.length > 0) raise(finding, 'imminent');
    else if (low.length > 0) raise(finding, has('farewell-soft').length > 1 ? 'imminent' : 'urgent');
    else if (new Set(has('farewell-soft').map((f) => f.hit.entry.id)).size > 1) raise(finding, 'imminent');
  if (
    new Set(own.filter((a) => a.finding.hit.entry.category === 'passive').map((a) => a.finding.sentenceNumber)).size >=
    MANY_WISHES
  )
    for (const { finding } of low) raise(finding, 'urgent');
  return out;
}

/** A time counts when it stands with a stated intention, or with a wish in the same sentence. */
function isTimedBy(argument: Argument, time: Finding): boolean {
  const { category } = argument.finding.hit.entry;
  if (category === 'ideation' || category === 'attempt' || category === 'seeking') return false;
  const distance = Math.abs(time.sentenceNumber - argument.finding.sentenceNumber);
  return distance === 0 || (category === 'intent' && distance < NEAR && time.sentence.tokens.length <= 6);
}
