import { WHOLE_PROGRAMME } from '@between/rules/programme.ts';
import { expect, it } from 'vitest';
import { hasEmptyParts, programmeHref, readProgramme, without } from './programme-address.ts';

const read = (query: string) => readProgramme(new URLSearchParams(query));

it('writes what it read of the programme’s address, and leaves out what it does not know', () => {
  const all = '?show=mine&kind=qa_room&language=de&group=night-owls&when=evenings&seats=yes&captions=yes';
  expect(programmeHref(read(all))).toBe(`/workshops${all}`);
  expect(programmeHref(read(all), 'x y')).toBe(`/workshops${all}&after=x+y`);
  expect(read('show=none&kind=party&language=xx&group=%3Cb%3E&when=never&seats=no&captions=&hosting=1')).toEqual({
    view: 'upcoming',
    only: WHOLE_PROGRAMME,
  });
  expect(programmeHref(read(''))).toBe('/workshops');
});

it('asks neither time nor seats of workshops that are over, and leaves out one part at a time', () => {
  expect(programmeHref(read('show=past&kind=webinar&when=week&seats=yes'))).toBe('/workshops?show=past&kind=webinar');
  expect(programmeHref(without(read('kind=webinar&seats=yes&when=week'), ['kind', 'hasFreeSeats']))).toBe(
    '/workshops?when=week',
  );
  expect(hasEmptyParts(new URLSearchParams('kind=&seats=yes'))).toBe(true);
  expect(hasEmptyParts(new URLSearchParams('seats=yes'))).toBe(false);
});
