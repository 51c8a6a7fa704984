import { CONTENT_TOPICS, type ContentTopic, type TopicFilter } from '@between/rules/content.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { upsertTopicFilters } from './filters.queries.ts';
import { forgetReaderFilters } from './reader-filters.ts';

/** Stores what the reader wants done with each of these topics; topics not named stay. @throws {InvalidInput} for a topic named twice or none. */
export async function setTopicFilters(
  ctx: Ctx,
  choices: readonly { topic: ContentTopic; mode: TopicFilter }[],
): Promise<void> {
  const { actor } = ctx;

  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const topics = new Set(choices.map(({ topic }) => topic));
  if (choices.length === 0 || topics.size !== choices.length || choices.length > CONTENT_TOPICS.length)
    throw new InvalidInput('choices', 'out_of_range');

  await upsertTopicFilters(ctx.db, actor.id, choices);
  forgetReaderFilters(ctx);
}
