import { CONTENT_TOPICS, type ContentTopic, type TopicFilter } from '@between/rules/content.ts';

/** What one reader wants done with words on each topic. */
export interface ReaderFilters {
  choices: ReadonlyMap<ContentTopic, TopicFilter>;
  /** The strongest filters hold, whatever was chosen (ME11). */
  isHardDay: boolean;
}

/** Words as far as a filter looks at them. */
export interface Noted {
  contentTopics: readonly ContentTopic[];
  contentNote: string;
}

export const UNFILTERED: ReaderFilters = { choices: new Map(), isHardDay: false };

const STRENGTH = { show: 0, collapse: 1, hide: 2 } as const satisfies Record<TopicFilter, number>;

/** What happens to noted words before this reader: the strongest choice among their topics. Folding is the start. */
export function foldOf({ contentTopics, contentNote }: Noted, { choices, isHardDay }: ReaderFilters): TopicFilter {
  const isNoted = contentTopics.length > 0 || contentNote !== '';
  if (!isNoted) return 'show';
  if (isHardDay) return 'hide';
  if (contentTopics.length === 0) return 'collapse';
  const modes = contentTopics.map((topic) => choices.get(topic) ?? 'collapse');
  return modes.reduce((strongest, mode) => (STRENGTH[mode] > STRENGTH[strongest] ? mode : strongest));
}

/** Topics that lists leave out for this reader. */
export function hiddenTopics({ choices }: ReaderFilters): ContentTopic[] {
  return CONTENT_TOPICS.filter((topic) => choices.get(topic) === 'hide');
}

/** Every topic with its choice, in the fixed order. */
export function allChoices({ choices }: ReaderFilters): { topic: ContentTopic; mode: TopicFilter }[] {
  return CONTENT_TOPICS.map((topic) => ({ topic, mode: choices.get(topic) ?? 'collapse' }));
}
