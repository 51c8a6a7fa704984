import type { Ring, SheetSectionName } from '@between/rules/sheets.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a list is called and how it is written. */
export interface SectionWords {
  title: string;
  lead: string;
  /** Shown above the boxes; null for lists of people. */
  example: string | null;
  /** The parts of a line that this list uses, in their order. */
  parts: readonly LinePart[];
}
export type LinePart = 'text' | 'reach' | 'note' | 'words' | 'ring';

const LINES = ['text'] as const;
const PEOPLE = ['text', 'reach'] as const;

/** Sentences of each step of the plan. */
export function planStep(name: string): SectionWords {
  const known = PLAN_WORDS[name];
  if (known === undefined) throw new Error(`no words for the step ${name}`);
  return known();
}

const PLAN_WORDS: Partial<Record<SheetSectionName | string, () => SectionWords>> = {
  signs: () => step(m.plan_signs(), m.plan_signs_lead(), m.plan_signs_example()),
  alone: () => step(m.plan_alone(), m.plan_alone_lead(), m.plan_alone_example()),
  places: () => step(m.plan_places(), m.plan_places_lead(), m.plan_places_example(), PEOPLE),
  people: () => step(m.plan_people(), m.plan_people_lead(), null, PEOPLE),
  professionals: () => step(m.plan_professionals(), m.plan_professionals_lead(), null, PEOPLE),
  surroundings: () => step(m.plan_surroundings(), m.plan_surroundings_lead(), m.plan_surroundings_example()),
  reasons: () => step(m.plan_reasons(), m.plan_reasons_lead(), m.plan_reasons_example()),
};

/** Sentences of each dimension of the self-care plan, with ideas one may take. */
export function selfCareList(name: string): SectionWords & { ideas: readonly string[] } {
  const known = SELF_CARE[name];
  if (known === undefined) throw new Error(`no words for the dimension ${name}`);
  const [title, lead, ideas] = known();
  return { ...step(title, lead, null), ideas: ideas.split('\n') };
}

const SELF_CARE: Partial<Record<string, () => readonly [string, string, string]>> = {
  physical: () => [m.selfcare_physical(), m.selfcare_physical_lead(), m.selfcare_physical_ideas()],
  emotional: () => [m.selfcare_emotional(), m.selfcare_emotional_lead(), m.selfcare_emotional_ideas()],
  mental: () => [m.selfcare_mental(), m.selfcare_mental_lead(), m.selfcare_mental_ideas()],
  social: () => [m.selfcare_social(), m.selfcare_social_lead(), m.selfcare_social_ideas()],
  spiritual: () => [m.selfcare_spiritual(), m.selfcare_spiritual_lead(), m.selfcare_spiritual_ideas()],
};

/** Sentences of each shelf of the coping inventory. */
export function copingList(name: string): SectionWords {
  const known = COPING[name];
  if (known === undefined) throw new Error(`no words for the shelf ${name}`);
  return known();
}

const COPING: Partial<Record<string, () => SectionWords>> = {
  helps_now: () => step(m.coping_helps_now(), m.coping_helps_now_lead(), m.coping_helps_now_example()),
  helps_later: () => step(m.coping_helps_later(), m.coping_helps_later_lead(), m.coping_helps_later_example()),
  costs_later: () => step(m.coping_costs_later(), m.coping_costs_later_lead(), m.coping_costs_later_example()),
  instead: () => step(m.coping_instead(), m.coping_instead_lead(), m.coping_instead_example(), ['text', 'note']),
};

/** Sentences of the support map. */
export function mapPeople(): SectionWords {
  return step(m.map_edit_title(), m.map_edit_lead(), null, ['text', 'ring', 'reach', 'note', 'words']);
}

function step(title: string, lead: string, example: string | null, parts: readonly LinePart[] = LINES): SectionWords {
  return { title, lead, example, parts };
}

/** What the box for a part of a line is called; a list may have a word of its own. */
export function partLabel(part: LinePart, section: string): string {
  if (section === 'instead') return part === 'text' ? m.coping_instead_of() : m.coping_i_could();
  switch (part) {
    case 'text':
      return PEOPLE_SECTIONS.has(section) ? m.plan_person_name() : m.plan_line_label();
    case 'reach':
      return m.plan_person_reach();
    case 'note':
      return m.plan_person_note();
    case 'words':
      return m.map_words();
    case 'ring':
      return m.map_ring();
  }
}

const PEOPLE_SECTIONS = new Set(['people', 'professionals']);

/** How near somebody is. */
export function ringName(ring: Ring): string {
  switch (ring) {
    case 'close':
      return m.map_ring_close();
    case 'around':
      return m.map_ring_around();
    case 'work':
      return m.map_ring_work();
  }
}
