import type { HoldReason, RaisedLevel } from '@between/rules/safety.ts';

export type ScenarioKind = 'reply' | 'line' | 'question';
export type ScenarioLanguage = 'en' | 'es';

/** One row of the set that has to pass before anything about R1–R14 changes (R30). */
export interface Scenario {
  level: RaisedLevel;
  kind: ScenarioKind;
  isStaffed: boolean;
  language: ScenarioLanguage;
  /** What somebody writes. */
  words: string;
  /** The words stand in their place for their author alone, and why. */
  hold: HoldReason | null;
  lane: 'crisis' | 'high';
  /** Level of the crisis case; null where the words open none. */
  crisis: Exclude<RaisedLevel, 'concern'> | null;
  /** Minutes until somebody has to have taken it, and until each further call while nobody has. Source: R13. */
  takeWithin: number;
  calls: readonly { step: string; minute: number }[];
}

/** Plain words that no change of the engine should move; the last sentence tells one scenario from another. */
const WORDS = {
  en: {
    concern: 'I sometimes wish I would not wake up.',
    urgent: 'I want to kill myself. I do not know how to go on.',
    imminent: 'I am going to kill myself tonight.',
  },
  es: {
    concern: 'A veces preferiría no despertar mañana.',
    urgent: 'Quiero matarme. No sé cómo seguir.',
    imminent: 'Voy a matarme esta noche.',
  },
} as const;
const MARKS = {
  en: { staffed: 'The umbrella is green.', unstaffed: 'The umbrella is brown.' },
  es: { staffed: 'El paraguas es verde.', unstaffed: 'El paraguas es gris.' },
} as const;

const TAKE_WITHIN = { concern: 4 * 60, urgent: 15, imminent: 3 } as const;
const CALLS = {
  concern: [],
  urgent: [
    { step: 'first', minute: 0 },
    { step: 'next', minute: 15 },
    { step: 'leads', minute: 30 },
  ],
  imminent: [
    { step: 'first', minute: 0 },
    { step: 'next', minute: 3 },
    { step: 'leads', minute: 6 },
    { step: 'second', minute: 10 },
  ],
} as const;

/** Imminent words wait for a person (R8); a question of any level is for people and not for a stage (TH15). */
function holdOf(level: RaisedLevel, kind: ScenarioKind): HoldReason | null {
  if (level === 'imminent') return 'imminent';
  return kind === 'question' ? 'stage' : null;
}

/** Every level in both languages, with and without somebody on duty, for one kind of words. */
export function scenariosOf(kind: ScenarioKind): Scenario[] {
  const all: Scenario[] = [];
  for (const level of ['concern', 'urgent', 'imminent'] as const)
    for (const language of ['en', 'es'] as const)
      for (const isStaffed of [true, false])
        all.push({
          level,
          kind,
          isStaffed,
          language,
          words: `${WORDS[language][level]} ${MARKS[language][isStaffed ? 'staffed' : 'unstaffed']}`,
          hold: holdOf(level, kind),
          lane: level === 'concern' ? 'high' : 'crisis',
          crisis: level === 'concern' ? null : level,
          takeWithin: TAKE_WITHIN[level],
          calls: CALLS[level],
        });
  return all;
}

/** How a scenario is named in the list of tests. */
export function nameOf({ level, language, isStaffed }: Scenario): string {
  return `${level} words, ${language === 'en' ? 'English' : 'Spanish'}, ${isStaffed ? 'somebody on duty' : 'nobody on duty'}`;
}
