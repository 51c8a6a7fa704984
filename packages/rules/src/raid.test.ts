import { expect, it } from 'vitest';
import { newcomerRefusal } from './raid.ts';

it('tells links and calls to many people from plain words [OP26]', () => {
  expect(newcomerRefusal('I am at home, e.g. in bed.')).toBeNull();
  expect(newcomerRefusal('look at https://example.test/a')).toBe('newcomer_links');
  expect(newcomerRefusal('see www.example.test')).toBe('newcomer_links');
  expect(newcomerRefusal('@mara and @jo, thank you')).toBeNull();
  expect(newcomerRefusal('@mara @jo @kit look')).toBe('newcomer_mentions');
  expect(newcomerRefusal('mail me at a@b.example, c@d.example, e@f.example')).toBeNull();
});
