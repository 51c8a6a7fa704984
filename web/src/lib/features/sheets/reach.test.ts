import { describe, expect, it } from 'vitest';
import { wayOf } from './reach.ts';

describe('how somebody is reached', () => {
  it('opens a call for what can be dialled, and a letter for an address', () => {
    expect(wayOf('+44 20 7946 0000')).toEqual({ kind: 'call', href: 'tel:+442079460000' });
    expect(wayOf('(030) 901-82')).toEqual({ kind: 'call', href: 'tel:03090182' });
    expect(wayOf('112')).toEqual({ kind: 'call', href: 'tel:112' });
    expect(wayOf('noor@mail.example')).toEqual({ kind: 'mail', href: 'mailto:noor@mail.example' });
  });

  it('opens nothing for other words, however they look', () => {
    for (const words of ['', 'knock twice', '12', 'javascript:alert(1)', 'see noor@home', '+49 30 twelve'])
      expect(wayOf(words)).toEqual({ kind: 'words', href: null });
  });
});
