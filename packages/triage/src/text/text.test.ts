import { describe, expect, it } from 'vitest';
import { createLexicon } from '../lexicon.ts';
import { en } from '../packs/en.ts';
import { fold } from './fold.ts';
import { createSpeller } from './spelling.ts';
import { sentencesOf } from './sentences.ts';

const lexicon = createLexicon([en]);
const speller = createSpeller([en], lexicon.vocabulary);
const wordsOf = (text: string): string[][] =>
  sentencesOf(text, speller, new Set(en.cues.conjunctions)).map((sentence) => [...sentence.words]);

describe('folding', () => {
  it.each([
    ['é', 'e'],
    ['ß', 'ss'],
    ['𝗸', 'k'],
    ['а', 'a'],
    ['\u200b', ''],
    ['’', "'"],
    ['😀', ' '],
  ])('reads %j as %j', (written, read) => {
    expect(fold(written)).toBe(read);
  });
});

describe('words', () => {
  it.each([
    ["I don't wanna die", ['i', 'do', 'not', 'want', 'to', 'die']],
    ['k1ll mys3lf', ['kill', 'myself']],
    ['k i l l myself', ['kill', 'myself']],
    ['k*ll myself', ['kill', 'myself']],
    ['iwanttodie', ['i', 'want', 'to', 'die']],
    ['sucidal', ['suicidal']],
    ['I want to dieeee', ['i', 'want', 'to', 'die']],
    ['my therapist', ['my', 'therapist']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });

  it('keeps the place of every word in the original text', () => {
    const text = 'Ich… no: I\u200bt is, “k1ll” 😀 me.';
    for (const { tokens } of sentencesOf(text, speller, new Set()))
      for (const token of tokens)
        expect(token.start >= 0 && token.end <= text.length && token.start < token.end).toBe(true);
  });
});

describe('sentences', () => {
  it('end at stops and line breaks, and go on over a line that is not finished', () => {
    expect(wordsOf('I am here. You are there\nI want to\ngo home')).toEqual([
      ['i', 'am', 'here'],
      ['you', 'are', 'there'],
      ['i', 'want', 'to', 'go', 'home'],
    ]);
  });
});
