import type { ThoughtStep, Trap } from '@between/rules/private-thoughts.ts';
import { m } from '#lib/paraglide/messages.js';

interface Words {
  name: () => string;
  more: () => string;
}

export const STEP_WORDS: Record<ThoughtStep, Words> = {
  situation: { name: m.thoughts_s1, more: m.thoughts_s1_hint },
  thought: { name: m.thoughts_s2, more: m.thoughts_s2_hint },
  feelings: { name: m.thoughts_s3, more: m.thoughts_s3_hint },
  evidence: { name: m.thoughts_s4, more: m.thoughts_s4_hint },
  traps: { name: m.thoughts_s5, more: m.thoughts_s5_hint },
  alternative: { name: m.thoughts_s6, more: m.thoughts_s6_hint },
  after: { name: m.thoughts_s7, more: m.thoughts_s7_hint },
};

/** Each trap with a plain example. */
export const TRAP_WORDS: Record<Trap, Words> = {
  all_or_nothing: { name: m.thoughts_trap_all_or_nothing, more: m.thoughts_trap_all_or_nothing_more },
  catastrophe: { name: m.thoughts_trap_catastrophe, more: m.thoughts_trap_catastrophe_more },
  mind_reading: { name: m.thoughts_trap_mind_reading, more: m.thoughts_trap_mind_reading_more },
  fortune_telling: { name: m.thoughts_trap_fortune_telling, more: m.thoughts_trap_fortune_telling_more },
  feeling_as_fact: { name: m.thoughts_trap_feeling_as_fact, more: m.thoughts_trap_feeling_as_fact_more },
  shoulds: { name: m.thoughts_trap_shoulds, more: m.thoughts_trap_shoulds_more },
  label: { name: m.thoughts_trap_label, more: m.thoughts_trap_label_more },
  filter: { name: m.thoughts_trap_filter, more: m.thoughts_trap_filter_more },
  discount: { name: m.thoughts_trap_discount, more: m.thoughts_trap_discount_more },
  blame_self: { name: m.thoughts_trap_blame_self, more: m.thoughts_trap_blame_self_more },
  generalise: { name: m.thoughts_trap_generalise, more: m.thoughts_trap_generalise_more },
  compare: { name: m.thoughts_trap_compare, more: m.thoughts_trap_compare_more },
};
