import { HELP_TOPICS, type HelpTopic } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

const NAMES = {
  breathe: m.help_breathe_link,
  grounding: m.help_ground_me,
  wave: m.moderation_help_wave,
  tonight: m.moderation_help_tonight,
  someone: m.moderation_help_someone,
  safe: m.moderation_help_safe,
} as const satisfies Record<HelpTopic, () => string>;

/** Pages of help as the form offers them. */
export const helpChoices = (): { value: HelpTopic; label: string }[] =>
  HELP_TOPICS.map((topic) => ({ value: topic, label: NAMES[topic]() }));

/** The help of a letter as links, people first. */
export function helpLinks(help: {
  hasPeople: boolean;
  topics: readonly HelpTopic[];
  group?: { name: string; slug: string } | null | undefined;
}): { href: string; label: string }[] {
  return [
    ...(help.hasPeople ? [{ href: '/help-now', label: m.moderation_help_people() }] : []),
    ...help.topics.map((topic) => ({ href: `/help-now/${topic}`, label: NAMES[topic]() })),
    ...(help.group == null
      ? []
      : [{ href: `/groups/${help.group.slug}`, label: m.moderation_help_group({ group: help.group.name }) }]),
  ];
}
