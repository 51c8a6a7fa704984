import { CASE_AGES, CASE_LANGUAGES, type CaseAge } from '@between/rules/queue.ts';
import { ITEM_KINDS, type ItemKind } from '@between/rules/content.ts';
import { LANES, RULES } from '@between/rules/moderation.ts';
import { LANGUAGE_NAMES } from '#lib/features/workshops/workshop-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { DeskView, QueuePart } from './queue-address.ts';
import { ruleName } from './rule-words.ts';

export const VIEW_NAMES = {
  all: m.queue_view_all,
  mine: m.queue_view_mine,
  crisis: m.queue_view_crisis,
  appeals: m.queue_view_appeals,
  to_read: m.queue_view_to_read,
  in_discussion: m.queue_view_in_discussion,
  waiting: m.queue_view_waiting,
  watched: m.queue_view_watched,
  short_coverage: m.queue_view_short_coverage,
} as const satisfies Record<DeskView, () => string>;

const AGE_NAMES = {
  hour: m.queue_age_hour,
  four_hours: m.queue_age_four_hours,
  day: m.queue_age_day,
  three_days: m.queue_age_three_days,
} as const satisfies Record<CaseAge, () => string>;

const KIND_NAMES = {
  post: m.queue_kind_post,
  line: m.queue_kind_line,
  question: m.queue_kind_question,
  direct_message: m.queue_kind_direct_message,
  profile_text: m.queue_kind_profile_text,
  host_message: m.queue_kind_host_message,
} as const satisfies Record<ItemKind, () => string>;

const LANE_NAMES = { crisis: m.common_lane_crisis, high: m.common_lane_high, normal: m.common_lane_normal };

interface Choice {
  value: string;
  label: string;
}

export interface QueueField {
  part: QueuePart;
  label: string;
  choices: Choice[];
}

/** Messages between members are no cases yet. */
const KINDS = ITEM_KINDS.filter((kind) => kind !== 'direct_message');

/** What the queue can be narrowed by, with every choice in words. */
export function queueFields(groups: readonly { slug: string; name: string }[]): QueueField[] {
  return [
    {
      part: 'rule',
      label: m.queue_narrow_rule(),
      choices: RULES.filter((rule) => rule !== 'CSAM').map((rule) => ({ value: rule, label: ruleName(rule) })),
    },
    {
      part: 'group',
      label: m.queue_narrow_group(),
      choices: groups.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      part: 'age',
      label: m.queue_narrow_age(),
      choices: CASE_AGES.map((age) => ({ value: age, label: AGE_NAMES[age]() })),
    },
    {
      part: 'lane',
      label: m.queue_narrow_lane(),
      choices: LANES.map((lane) => ({ value: lane, label: LANE_NAMES[lane]() })),
    },
    {
      part: 'language',
      label: m.queue_narrow_language(),
      choices: CASE_LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language]() })),
    },
    {
      part: 'kind',
      label: m.queue_narrow_kind(),
      choices: KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind]() })),
    },
  ];
}
