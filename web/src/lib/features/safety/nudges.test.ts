import { createClassifier } from '@between/triage/engine.ts';
import { enDevice } from '@between/triage/packs/en-device.ts';
import { esDevice } from '@between/triage/packs/es-device.ts';
import { rank } from '@between/triage/types.ts';
import { describe, expect, it } from 'vitest';
import { nudgesFor, sentenceAround, whose } from './nudges.ts';
import type { DraftReading } from './reading.ts';

const classify = createClassifier([enDevice, esDevice]);

function read(text: string): DraftReading {
  const { crisis, flags, reasons } = classify(text);
  return { rank: rank(crisis), flags, reasons };
}

function asked(text: string): string[] {
  return nudgesFor(text, read(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('questions before sending', () => {
  it('ask about personal data and tell one’s own from that of others [ME12]', () => {
    expect(asked('You can ring me, my number is 07700 900123.')).toEqual(['own: 07700 900123']);
    expect(asked('Her phone is +44 7700 900123, please call.')).toEqual(['other: +44 7700 900123']);
    expect(asked('Mi teléfono es +34 612 345 678.')).toEqual(['own: +34 612 345 678']);
  });

  it('ask about numbers that pull others along, and about details of how [ME13]', () => {
    const reading = (flag: string, rule: string): DraftReading => ({
      rank: 1,
      flags: [flag],
      reasons: [{ rule, start: 0, end: 4 }],
    });
    expect(nudgesFor('text', reading('ed', 'en.ed.talk'))).toEqual([{ kind: 'numbers', start: 0, end: 4 }]);
    expect(nudgesFor('text', reading('method', 'en.method.way'))).toEqual([{ kind: 'method', start: 0, end: 4 }]);
  });

  it('ask nothing of ordinary words, and nothing about a help line', () => {
    expect(asked('I rang 116 123 last night and it helped.')).toEqual([]);
    expect(asked('We walked along the river.')).toEqual([]);
  });

  it('never stand between a cry for help and sending [R2]', () => {
    expect(asked('I want to kill myself tonight. My number is 07700 900123.')).toEqual([]);
  });

  it('show the whole sentence around what they ask about', () => {
    const text = 'I went out. My address is 12 Oak Road. It rained.';
    const [nudge] = nudgesFor(text, read(text));
    expect(nudge && sentenceAround(text, nudge)).toEqual({ before: 'My address is ', part: '12 Oak Road', after: '.' });
  });

  it('take contacts for the writer’s own where nobody is named', () => {
    expect(whose('07700 900123', 0, 12)).toBe('own');
  });
});
