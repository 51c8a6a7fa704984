import type { ContentTopic, TopicFilter } from '@between/rules/content.ts';
import { describe, expect, it } from 'vitest';
import { allChoices, foldOf, hiddenTopics, type ReaderFilters } from './filters.model.ts';

function filters(choices: Partial<Record<ContentTopic, TopicFilter>>, isHardDay = false): ReaderFilters {
  return { choices: new Map(Object.entries(choices) as [ContentTopic, TopicFilter][]), isHardDay };
}
const noted = (...contentTopics: ContentTopic[]): { contentTopics: ContentTopic[]; contentNote: string } => ({
  contentTopics,
  contentNote: '',
});

describe('what a filter does with words', () => {
  it('shows words without a note, on a hard day too', () => {
    expect(foldOf(noted(), filters({}))).toBe('show');
    expect(foldOf(noted(), filters({ loss: 'hide' }, true))).toBe('show');
  });

  it('folds noted words for whoever chose nothing [ME09]', () => {
    expect(foldOf(noted('loss'), filters({}))).toBe('collapse');
    expect(foldOf({ contentTopics: [], contentNote: 'a hospital corridor' }, filters({}))).toBe('collapse');
  });

  it('takes the strongest choice among several topics [ME10]', () => {
    expect(foldOf(noted('panic', 'loss'), filters({ panic: 'show', loss: 'hide' }))).toBe('hide');
    expect(foldOf(noted('panic', 'body'), filters({ panic: 'show' }))).toBe('collapse');
    expect(foldOf(noted('panic'), filters({ panic: 'show' }))).toBe('show');
  });

  it('hides every noted text on a hard day, whatever was chosen [ME11]', () => {
    expect(foldOf(noted('panic'), filters({ panic: 'show' }, true))).toBe('hide');
    expect(foldOf({ contentTopics: [], contentNote: 'needles' }, filters({}, true))).toBe('hide');
  });

  it('names all topics and the ones left out of lists [ME10]', () => {
    expect(allChoices(filters({ loss: 'hide' }))).toHaveLength(12);
    expect(hiddenTopics(filters({ loss: 'hide', panic: 'show' }))).toEqual(['loss']);
  });
});
