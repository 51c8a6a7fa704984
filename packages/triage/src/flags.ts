import type { Decision } from './decide.ts';
import type { Finding } from './scope.ts';
import { rank, type Category, type Flag } from './types.ts';

/** A flag with the finding it comes from. */
export interface Flagged {
  readonly flag: Flag;
  readonly finding: Finding;
}

const REPORTED_SPEECH = new Set(
  'told said says saying say called calls calling telling tells tell texted wrote screamed screaming yelled yells shouted heard hear think thinks thinking feel feels believe believing like brain voice voices head mind mum mom dad if that convinced hearing'.split(
    ' ',
  ),
);
/** Before contempt, these words object to it ("nobody should", "it is wrong to"). */
const OBJECTIONS = new Set([
  'nobody',
  'never',
  'not',
  'stop',
  'against',
  'wrong',
  'unacceptable',
  'nor',
  'without',
  'instead',
  'saying',
  'stereotype',
  'myth',
  'idea',
  'believing',
  'claim',
  'claiming',
  'called',
  'calling',
]);
const OBJECTION_WORDS = 6;
const INFORMS = {
  'self-harm': 'self_harm',
  'self-harm-urge': 'self_harm',
  abuse: 'abuse',
  'abuse-past': 'abuse',
  'abuse-danger': 'abuse',
  third: 'third_party',
  'third-danger': 'third_party',
} as const satisfies Partial<Record<Category, Flag>>;

/** Which flags the findings of a text carry. Flags speak of what the text does, whatever its crisis level. */
export function flagsOf(findings: readonly Finding[], decision: Decision): Flagged[] {
  const out: Flagged[] = [];
  const cues = new Set(findings.map((finding) => finding.hit.entry.category));
  const raised = new Set(
    decision.arguments.filter((argument) => rank(argument.level) > 0).map((argument) => argument.finding),
  );
  for (const finding of findings) {
    const flag =
      actionFlag(finding, cues, raised) ?? (decision.level === 'none' ? undefined : informationFlag(finding, raised));
    if (flag !== undefined) out.push({ flag, finding });
  }
  const methods = new Set(out.filter(({ flag }) => flag === 'method').map(({ finding }) => finding.sentenceNumber));
  return out.filter(({ flag, finding }) => flag !== 'dosing' || !methods.has(finding.sentenceNumber));
}

function actionFlag(finding: Finding, cues: ReadonlySet<Category>, raised: ReadonlySet<Finding>): Flag | undefined {
  const { category } = finding.hit.entry;
  if (finding.isNegated) return undefined;
  switch (category) {
    case 'hate':
      return isCountered(finding, cues) ? undefined : 'harassment';
    case 'hate-they':
      return cues.has('group') && !isCountered(finding, cues) ? 'harassment' : undefined;
    case 'harassment':
      return isQuotedAtReader(finding) ? undefined : 'harassment';
    case 'encouragement':
    case 'pact':
      return isQuotedAtReader(finding) || finding.isMedia ? undefined : 'encouragement';
    case 'method':
      return finding.isReported || finding.isMedia || cues.has('helper') ? undefined : 'method';
    case 'seeking':
      return raised.has(finding) ? 'method' : undefined;
    case 'dosing':
      return finding.isReported || isQuotedAtReader(finding) || isOwnMedicine(finding) ? undefined : 'dosing';
    case 'ed':
      return finding.isReported || finding.isMedia ? undefined : 'ed';
    case 'spam':
      return finding.isReported ? undefined : 'spam';
    default:
      return undefined;
  }
}

function informationFlag(finding: Finding, raised: ReadonlySet<Finding>): Flag | undefined {
  const { category } = finding.hit.entry;
  if (!raised.has(finding)) return undefined;
  if (finding.person === 'other') return 'third_party';
  return category in INFORMS ? INFORMS[category as keyof typeof INFORMS] : undefined;
}

/** "I take 20 mg", "my doctor told me to stop": the author's own treatment. */
function isOwnMedicine({ sentence, hit }: Finding): boolean {
  const before = sentence.words.slice(Math.max(0, hit.from - 6), hit.from);
  const first = sentence.words[hit.from] ?? '';
  if (before.includes('you') || first === 'you' || sentence.words.slice(hit.from, hit.to).includes('your'))
    return before.some((word) => PRESCRIBERS.has(word));
  return (
    before
      .slice(-3)
      .some((word) => word === 'i' || word === 'we' || word === 'he' || word === 'she' || word === 'they') ||
    before.some((word) => PRESCRIBERS.has(word))
  );
}

const PRESCRIBERS = new Set([
  'doctor',
  'gp',
  'psychiatrist',
  'nurse',
  'prescriber',
  'doc',
  'pharmacist',
  'consultant',
  'neurologist',
  'prescribed',
]);

/** Hate that is quoted or answered in the same sentence is counter-speech. */
function isCountered(finding: Finding, cues: ReadonlySet<Category>): boolean {
  const before = finding.sentence.words.slice(Math.max(0, finding.hit.from - OBJECTION_WORDS), finding.hit.from);
  if (before.some((word, i) => OBJECTIONS.has(word) || (word === 'no' && before[i + 1] === 'one'))) return true;
  return (
    finding.isReported ||
    finding.sentence.tokens[finding.hit.from]?.isQuoted === true ||
    finding.isCountered ||
    (cues.has('media') && finding.isMedia)
  );
}

/** "He told me you are worthless", "my brain says kill yourself": a report, not an attack. */
function isQuotedAtReader(finding: Finding): boolean {
  const { tokens } = finding.sentence;
  if (tokens[finding.hit.from]?.isQuoted === true) return true;
  return tokens
    .slice(Math.max(0, finding.hit.from - 5), finding.hit.from)
    .some((token) => REPORTED_SPEECH.has(token.word));
}
