import { expect, it } from 'vitest';
import { mentionedIn } from './mentions.ts';

const TEAM = ['sam', 'rhea', 'rhea.two', 'Łucja'];

it('finds the colleagues a comment names, and nobody whose name only begins alike [MO40]', () => {
  expect(mentionedIn('@sam, what do you say? Or @Rhea.', TEAM)).toEqual(['sam', 'rhea']);
  expect(mentionedIn('@rhea.two knows', TEAM)).toEqual(['rhea.two']);
  expect(mentionedIn('@łucja?', TEAM)).toEqual(['Łucja']);
  expect(mentionedIn('@samantha, mail x@sam.example, sam', TEAM)).toEqual([]);
});
