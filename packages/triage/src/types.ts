/** The four levels, lowest first: L0 to L3 of the crisis rules. Source: crisis-rules.md, "Levels". */
export const LEVELS = ['none', 'concern', 'urgent', 'imminent'] as const;
/** How soon a human must come. It describes no person and diagnoses nothing. */
export type Level = (typeof LEVELS)[number];

/** Place of a level in the order of urgency. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Flags about what a text does to others; a person decides what follows. */
export const ACTION_FLAGS = ['harassment', 'spam', 'method', 'encouragement', 'pii', 'dosing', 'ed'] as const;
/** Flags that only tell a reader what a text speaks of. */
export const INFO_FLAGS = ['self_harm', 'abuse', 'third_party'] as const;
/** One of the seven action flags or the three information flags. */
export type Flag = (typeof ACTION_FLAGS)[number] | (typeof INFO_FLAGS)[number];

/** The languages a pack exists for. */
export const LANGS = ['en', 'es', 'fr', 'de', 'pt'] as const;
/** One language with a pack. */
export type Lang = (typeof LANGS)[number];

/** Why a label was given: the rule, its version, and where in the original text (UTF-16 offsets). */
export interface Reason {
  readonly rule: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** What the engine proposes for one text. A moderator may set another level, with a reason. */
export interface Classification {
  readonly crisis: Level;
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
  /** Name and version of the engine, stored beside every human decision. */
  readonly engine: string;
}

/** What an entry of the lexicon speaks of; `decide.ts` and `flags.ts` say what follows from each. */
export const CATEGORIES = [
  'ideation',
  'want',
  'intent',
  'passive',
  'hopeless',
  'burden',
  'self-hate',
  'plan',
  'plan-strong',
  'means',
  'means-strong',
  'time',
  'do-it',
  'act',
  'farewell',
  'farewell-soft',
  'attempt',
  'self-harm',
  'self-harm-urge',
  'abuse',
  'abuse-danger',
  'abuse-past',
  'voices',
  'third',
  'third-danger',
  'threat',
  'threat-danger',
  'seeking',
  'decline',
  'told-to-die',
  'harassment',
  'hate',
  'spam',
  'spam-soft',
  'method',
  'encouragement',
  'dosing',
  'ed',
  'idiom',
  'media',
  'recovery',
  'long-ago',
  'recent',
  'denial',
  'helper',
  'grief',
  'joke',
  'counter',
  'group',
  'hate-they',
  'trade',
  'pact',
  'act-place',
  'prep',
  'calm',
  'leave',
  'play',
  'distress',
] as const;
/** One subject of the lexicon. */
export type Category = (typeof CATEGORIES)[number];

/** One versioned rule of the lexicon. */
export interface Entry {
  /** Stable name: language, category, subject. */
  readonly id: string;
  readonly version: number;
  readonly category: Category;
  /** `full`: subject, negation and tense are read from the sentence; `fixed`: the pattern carries its own person, so only negation, quotation and media are read; `none`: a cue, read as it stands. */
  readonly scope: 'full' | 'fixed' | 'none';
  /** Plain words for the moderator who sees the highlighted span. */
  readonly why: string;
  /** One pattern a line, in the language of `nodes.ts`. */
  readonly patterns: string;
  /** The clinician who signed this entry; `null` until one has. */
  readonly reviewedBy: string | null;
}

/** Words that decide about person, negation and report in one language. */
export interface Cues {
  readonly self: readonly string[];
  readonly you: readonly string[];
  readonly others: readonly string[];
  /** Nouns for people ("friend"); they count as subject only directly before the phrase. */
  readonly people: readonly string[];
  readonly negators: readonly string[];
  /** Words that may stand between a negation or a subject and the phrase it governs. */
  readonly bridge: readonly string[];
  /** Patterns that hold a negator and deny nothing ("can not stop"). */
  readonly falseNegations: string;
  readonly pastVerbs: readonly string[];
  readonly reportVerbs: readonly string[];
  /** Words that open a new clause. */
  readonly conjunctions: readonly string[];
}

/** All that the engine knows of one language. */
export interface LanguagePack {
  readonly lang: Lang;
  /** Named alternatives, used in patterns as `@name`. */
  readonly words: Readonly<Record<string, string>>;
  readonly cues: Cues;
  /** Spellings read as other words, contractions and slang: `dont` → `do not`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words worth finding behind a slip of the keyboard or a disguise. */
  readonly sensitive: readonly string[];
  readonly entries: readonly Entry[];
}
