import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from './intake.ts';
import { LEFT_OUT, withoutSpans } from './left-out.ts';

const post = (body: string) => intake(body, { kind: 'post', field: 'body' });
const shown = (body: string): string => post(body).shownBody ?? body;

describe('words left out for others', () => {
  it('leaves out the thought around a means and keeps the rest [R9]', () => {
    const words = shown('I want to die. I have 40 pills of paracetamol saved up, and my sister does not know.');
    expect(words).toContain('I want to die.');
    expect(words).toContain('my sister does not know');
    expect(words).toContain(LEFT_OUT);
    expect(words).not.toMatch(/pills|paracetamol|40/u);
  });

  it('leaves a dose out that stands beside urgent words [R9]', () => {
    expect(shown('I took 3.5 g of it last night, I want to kill myself')).not.toContain('3.5');
  });

  it('masks own contacts to the letter and publishes the rest', () => {
    const taken = post('If you want to talk, my number is 07700 900123. I am up late.');
    expect(taken.visibility).toBe('published');
    expect(taken.shownBody).toBe(`If you want to talk, my number is ${LEFT_OUT}. I am up late.`);
    expect(taken.body).toContain('900123');
    expect(taken.html).not.toContain('900123');
  });

  it.each([
    ['His number is 07700 900456, tell him what he did', 'held'],
    ["my ex's number is 07700 900456", 'held'],
    ['call my sister on 07700 900456', 'held'],
    ['my number is 07700 900123, my sister says hi', 'published'],
    ['reach me at jo.bloggs@mail.example', 'published'],
  ])('asks whose contacts stand in %j: %s', (body, visibility) => {
    expect(post(body).visibility).toBe(visibility);
  });

  it('leaves out of the title too what is left out of the words', () => {
    const taken = intake('Please read.', {
      kind: 'post',
      field: 'body',
      title: 'I have 40 pills of paracetamol, want to die tonight',
    });
    expect(taken.shownTitle).not.toMatch(/pills/u);
    expect(taken.visibility).toBe('held');
    expect(taken.shownBody).toBeNull();
  });

  it('changes nothing in calm words', () => {
    const taken = post('Thanks, that helps. See you all tomorrow at the walk.');
    expect(taken).toMatchObject({ verdict: null, fate: null, shownBody: null, visibility: 'published' });
  });

  it('keeps every letter outside the pieces, whatever the pieces are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(40), { maxLength: 6 }), (text, cuts) => {
        const edges = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const spans = edges.flatMap((start, at) =>
          at % 2 === 0 && edges[at + 1] !== undefined ? [{ start, end: edges[at + 1] ?? start }] : [],
        );
        const kept = [0, ...spans.map(({ end }) => end)].map((from, at) =>
          text.slice(from, spans[at]?.start ?? text.length),
        );
        expect(withoutSpans(text, spans)).toBe(kept.join(LEFT_OUT));
      }),
    );
  });
});
