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

/** Words and their content note through the one intake. @throws {InvalidInput} */
export function takeWords({ body, contentTopics, contentNote }: GivenWords): TakenWords {
  return {
    ...intake(body, { kind: 'post', field: 'body' }),
    contentTopics: [...new Set(contentTopics ?? [])],
    contentNote: intakeLine(contentNote ?? '', { kind: 'contentNote', field: 'contentNote' }),
  };
}
