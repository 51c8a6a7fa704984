import { m } from '#lib/paraglide/messages.js';

/** Groups of prompts, in the order they are offered (ME42). */
export const PROMPT_GROUPS = ['clarity', 'gratitude', 'after', 'before', 'hard', 'letter'] as const;
export type PromptGroup = (typeof PROMPT_GROUPS)[number];

export interface Prompt {
  /** Kept with the page it began: the group and a number that never changes. */
  key: string;
  group: PromptGroup;
  words: string;
}

/** Our own words; none is taken from a book or a test. */
const WORDS: Record<PromptGroup, readonly (() => string)[]> = {
  clarity: [
    m.journal_prompt_clarity_1,
    m.journal_prompt_clarity_2,
    m.journal_prompt_clarity_3,
    m.journal_prompt_clarity_4,
    m.journal_prompt_clarity_5,
    m.journal_prompt_clarity_6,
    m.journal_prompt_clarity_7,
    m.journal_prompt_clarity_8,
    m.journal_prompt_clarity_9,
    m.journal_prompt_clarity_10,
    m.journal_prompt_clarity_11,
    m.journal_prompt_clarity_12,
  ],
  gratitude: [
    m.journal_prompt_gratitude_1,
    m.journal_prompt_gratitude_2,
    m.journal_prompt_gratitude_3,
    m.journal_prompt_gratitude_4,
    m.journal_prompt_gratitude_5,
    m.journal_prompt_gratitude_6,
    m.journal_prompt_gratitude_7,
    m.journal_prompt_gratitude_8,
    m.journal_prompt_gratitude_9,
    m.journal_prompt_gratitude_10,
  ],
  after: [
    m.journal_prompt_after_1,
    m.journal_prompt_after_2,
    m.journal_prompt_after_3,
    m.journal_prompt_after_4,
    m.journal_prompt_after_5,
    m.journal_prompt_after_6,
    m.journal_prompt_after_7,
    m.journal_prompt_after_8,
    m.journal_prompt_after_9,
    m.journal_prompt_after_10,
  ],
  before: [
    m.journal_prompt_before_1,
    m.journal_prompt_before_2,
    m.journal_prompt_before_3,
    m.journal_prompt_before_4,
    m.journal_prompt_before_5,
    m.journal_prompt_before_6,
    m.journal_prompt_before_7,
    m.journal_prompt_before_8,
    m.journal_prompt_before_9,
    m.journal_prompt_before_10,
  ],
  hard: [
    m.journal_prompt_hard_1,
    m.journal_prompt_hard_2,
    m.journal_prompt_hard_3,
    m.journal_prompt_hard_4,
    m.journal_prompt_hard_5,
    m.journal_prompt_hard_6,
    m.journal_prompt_hard_7,
    m.journal_prompt_hard_8,
    m.journal_prompt_hard_9,
    m.journal_prompt_hard_10,
  ],
  letter: [
    m.journal_prompt_letter_1,
    m.journal_prompt_letter_2,
    m.journal_prompt_letter_3,
    m.journal_prompt_letter_4,
    m.journal_prompt_letter_5,
    m.journal_prompt_letter_6,
    m.journal_prompt_letter_7,
    m.journal_prompt_letter_8,
    m.journal_prompt_letter_9,
    m.journal_prompt_letter_10,
    m.journal_prompt_letter_11,
  ],
};

const NAMES: Record<PromptGroup, () => string> = {
  clarity: m.journal_group_clarity,
  gratitude: m.journal_group_gratitude,
  after: m.journal_group_after,
  before: m.journal_group_before,
  hard: m.journal_group_hard,
  letter: m.journal_group_letter,
};

export interface PromptList {
  group: PromptGroup;
  name: string;
  prompts: Prompt[];
}

/** Every prompt by its group. */
export function allPrompts(): PromptList[] {
  return PROMPT_GROUPS.map((group) => ({
    group,
    name: NAMES[group](),
    prompts: WORDS[group].map((words, place) => ({ key: `${group}_${place + 1}`, group, words: words() })),
  }));
}

/** The prompt of a key; null for one that is not ours. */
export function promptOf(key: string): Prompt | null {
  const all = allPrompts().flatMap(({ prompts }) => prompts);
  return all.find((prompt) => prompt.key === key) ?? null;
}

/** A prompt by chance; `chance` lies from 0 to below 1. `not` is the one that was shown before. */
export function anyPrompt(chance: number, not = ''): Prompt | null {
  const all = allPrompts().flatMap(({ prompts }) => prompts);
  const others = all.filter(({ key }) => key !== not);
  return others[Math.floor(chance * others.length)] ?? null;
}
