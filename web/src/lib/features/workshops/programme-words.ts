import { chosenParts, type ProgrammeFilter, type ProgrammePart, type ProgrammeTime } from '@between/rules/programme.ts';
import { m } from '#lib/paraglide/messages.js';
import { KIND_NAMES, LANGUAGE_NAMES } from './workshop-words.ts';

export const TIME_NAMES = {
  week: m.workshops_when_week,
  month: m.workshops_when_month,
  weekends: m.workshops_when_weekends,
  evenings: m.workshops_when_evenings,
} as const satisfies Record<ProgrammeTime, () => string>;

/** What each chosen part lets through, in words, in the order of the form. */
export function chosenWords(
  only: ProgrammeFilter,
  groups: readonly { slug: string; name: string }[],
): { part: ProgrammePart; words: string }[] {
  return chosenParts(only).map((part) => ({ part, words: wordsOf(part, only, groups) }));
}

function wordsOf(
  part: ProgrammePart,
  { kind, language, group, when }: ProgrammeFilter,
  groups: readonly { slug: string; name: string }[],
): string {
  switch (part) {
    case 'kind':
      return kind === null ? '' : KIND_NAMES[kind]();
    case 'language':
      return language === null ? '' : LANGUAGE_NAMES[language]();
    case 'group':
      return groups.find(({ slug }) => slug === group)?.name ?? m.workshops_filter_other_group();
    case 'when':
      return when === null ? '' : TIME_NAMES[when]();
    case 'hasFreeSeats':
      return m.workshops_filter_seats();
    case 'hasCaptions':
      return m.workshops_filter_captions();
  }
}
