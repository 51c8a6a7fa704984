import { describe, expect, it } from 'vitest';
import { expandLast, expandTyped, readHandOver, readShorthand } from './shorthand.ts';

const list = readShorthand(
  'ns = nervous system\nns x=\n= nothing',
  'NS = something else\nDr Okafor\nCBT-I\ndr = doctor',
);

describe('the shorthand of whoever writes captions', () => {
  it('is written out when a word ends, the longest first, never inside of a word [TH22]', () => {
    expect(expandTyped('Your ns ', list)).toBe('Your nervous system ');
    expect(expandTyped('Your ns,', list)).toBe('Your nervous system,');
    expect(expandTyped('Your ns', list)).toBe('Your ns');
    expect(expandLast('Your ns', list)).toBe('Your nervous system');
    expect(expandTyped('lessons ', list)).toBe('lessons ');
    expect(expandTyped('I am dr okafor.', list)).toBe('I am Dr Okafor.');
    expect(expandTyped('the dr ', list)).toBe('the doctor ');
    expect(expandTyped('cbt-i ', list)).toBe('CBT-I ');
  });

  it('takes nothing that has no words behind it, and the earlier list before the later one [TH22]', () => {
    expect(list.map(([short]) => short)).toEqual(['dr okafor', 'cbt-i', 'ns', 'dr']);
    expect(expandTyped('NS ', list)).toBe('nervous system ');
  });

  it('hands over with two dots at the beginning; three are a pause in what is said [TH22]', () => {
    expect(readHandOver('..Thank you.')).toEqual({ text: 'Thank you.', isHandOver: true });
    expect(readHandOver('.. Thank you.')).toEqual({ text: 'Thank you.', isHandOver: true });
    expect(readHandOver('...and then')).toEqual({ text: '...and then', isHandOver: false });
    expect(readHandOver('Well.. yes')).toEqual({ text: 'Well.. yes', isHandOver: false });
  });
});
