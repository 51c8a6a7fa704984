import { combine, LOW, SUICIDAL, type Argument } from './combine.ts';
import { isAsking, isDaysAgo, isOfAnother, isOnlyMeant, isRecentHere, namesAnother } from './nearby.ts';
import type { Finding } from './scope.ts';
import { rank, type Category, type Level } from './types.ts';

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
  prep: 'none',
  calm: 'none',
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

/** Adds ideation, plan, means, time and act together into one level. */
export function decide(findings: readonly Finding[]): Decision {
  const cues = new Set(findings.map((finding) => finding.hit.entry.category));
  const helping = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'helper').map((finding) => finding.sentenceNumber),
  ).size;
  const isAttack = findings.some((finding) => ATTACKS.has(finding.hit.entry.category) && !isQuoted(finding));
  const isDeclining = findings.some((finding) => isPresentDistress(finding));
  const list: Argument[] = [];
  for (const finding of findings) {
    if (isAttack && !isOfAuthor(finding) && !(finding.hit.entry.category === 'seeking' && isAsking(finding))) continue;
    if (helping > 1 && finding.hit.entry.category === 'third') continue;
    const level = levelOf(finding, cues, isDeclining);
    if (level !== undefined) list.push({ finding, level });
  }
  const raised = combine(list, findings, cues);
  const level = raised.reduce<Level>(
    (highest, argument) => (rank(argument.level) > rank(highest) ? argument.level : highest),
    'none',
  );
  return { level, arguments: raised };
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
  if (LEAVE_TAKING.has(category) && isLeaveOfAbsence(finding, cues)) return undefined;
  if (isInSleep(finding)) return 'concern';
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

/** "Goodbye everyone, back in June": a parting with a plain reason and no word of despair. */
function isLeaveOfAbsence({ hit, sentence }: Finding, cues: ReadonlySet<Category>): boolean {
  if (!cues.has('leave') || cues.has('passive') || cues.has('burden') || cues.has('want') || cues.has('ideation'))
    return false;
  return !sentence.words.slice(hit.from, hit.to).some((word) => DEADLY.has(word));
}

const LEAVE_TAKING: ReadonlySet<Category> = new Set<Category>(['farewell', 'intent', 'plan-strong']);
const ATTACKS: ReadonlySet<Category> = new Set<Category>(['encouragement', 'harassment', 'method', 'hate']);

function isQuoted({ sentence, hit }: Finding): boolean {
  return sentence.tokens[hit.from]?.isQuoted === true;
}

/** In a text that attacks a reader, only what the author says of themselves tells of their own risk. */
function isOfAuthor({ sentence, hit }: Finding): boolean {
  if (hit.lang !== 'en') return false;
  return sentence.words.some((word) => word === 'i' || word === 'me' || word === 'my' || word === 'myself');
}

const DEADLY = new Set('kill die dead dying death suicide suicidal myself life killing hang overdose'.split(' '));

/** "I want to die in my sleep" wishes for an end that comes by itself. */
function isInSleep({ hit, sentence }: Finding): boolean {
  return (
    (hit.entry.category === 'want' || hit.entry.category === 'ideation') &&
    hit.lang === 'en' &&
    sentence.words.slice(hit.to, hit.to + 3).join(' ') === 'in my sleep'
  );
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
