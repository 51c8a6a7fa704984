import { UNREAD_NOTE } from '@between/rules/safety.ts';
import type { ContentTopic } from '@between/rules/content.ts';
import type { Taken } from '../../platform/intake.ts';
import { intake, intakeLine } from '../../platform/intake.ts';

/** What a composer sends. */
export interface GivenWords {
  body: string;
  contentTopics?: readonly ContentTopic[] | null | undefined;
  contentNote?: string | null | undefined;
}

export interface TakenWords extends Taken {
  contentTopics: ContentTopic[];
  contentNote: string;
}

/**
 * Words, their title and their content note through the one intake, read together. Topics that the engine puts in front
 * stand behind the author's own, and stay as long as the words ask for them. @throws {InvalidInput}
 */
export function takeWords({ body, contentTopics, contentNote }: GivenWords, title?: string): TakenWords {
  // Our own note for words that nobody had read comes back with the form: it is not the author's.
  const given = contentNote === UNREAD_NOTE ? '' : (contentNote ?? '');
  const note = intakeLine(given, { kind: 'contentNote', field: 'contentNote' });
  const taken = intake(body, { kind: 'post', field: 'body', note, ...(title === undefined ? {} : { title }) });
  return {
    ...taken,
    contentTopics: [...new Set([...(contentTopics ?? []), ...taken.contentTopics])],
    contentNote: taken.shownNote,
  };
}
