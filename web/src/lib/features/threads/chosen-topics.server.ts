import { CONTENT_TOPICS, type ContentTopic } from '@between/rules/content.ts';

/** The topics among what a form sent; anything else is not one of ours. */
export function chosenTopics(given: readonly string[]): ContentTopic[] {
  return CONTENT_TOPICS.filter((topic) => given.includes(topic));
}
