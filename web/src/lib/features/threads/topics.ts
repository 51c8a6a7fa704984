import type { ContentTopic } from '@between/rules/content.ts';
import { m } from '#lib/paraglide/messages.js';

/** How each topic of a content note is named. */
export const TOPIC_NAMES = {
  suicide: m.threads_topic_suicide,
  self_harm: m.threads_topic_self_harm,
  eating: m.threads_topic_eating,
  abuse: m.threads_topic_abuse,
  sexual_violence: m.threads_topic_sexual_violence,
  loss: m.threads_topic_loss,
  panic: m.threads_topic_panic,
  body: m.threads_topic_body,
  substances: m.threads_topic_substances,
  birth: m.threads_topic_birth,
  medical: m.threads_topic_medical,
  money: m.threads_topic_money,
} as const satisfies Record<ContentTopic, () => string>;

/** A content note as one line: its topics, then its author's own words. */
export function noteInWords(note: { contentTopics: readonly ContentTopic[]; contentNote?: string }): string {
  const topics = note.contentTopics.map((topic, place) =>
    place === 0 ? TOPIC_NAMES[topic]() : lowerFirst(TOPIC_NAMES[topic]()),
  );
  const words = [topics.join(', '), note.contentNote ?? ''].filter((part) => part !== '');
  return words.length === 0 ? m.threads_note_unnamed() : words.join(' · ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
