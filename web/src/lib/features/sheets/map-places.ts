import { type Ring, RINGS } from '@between/rules/sheets.ts';

/** Side of the drawing, and how far each ring is from its middle. */
export const MAP_SIZE = 400;
export const RING_RADIUS = { close: 70, around: 125, work: 175 } as const satisfies Record<Ring, number>;
/** Letters of a name that fit beside a dot; the list has all of them. */
const LETTERS = 13;

export interface MapPlace {
  /** Place of the person in the list. */
  at: number;
  label: string;
  x: number;
  y: number;
}

/** Where each person stands: each ring shares its circle evenly, turned a little so that names do not lie over each other. Pure. */
export function placesOf(people: readonly { text: string; ring: Ring }[]): MapPlace[] {
  return RINGS.flatMap((ring, turn) => {
    const onRing = people.map((person, at) => ({ ...person, at })).filter((person) => person.ring === ring);
    return onRing.map(({ text, at }, place) => {
      const angle = -Math.PI / 2 + turn * 0.6 + (place * 2 * Math.PI) / onRing.length;
      const middle = MAP_SIZE / 2;
      const round = (value: number): number => Math.round(value * 10) / 10;
      return {
        at,
        label: shortened(text),
        x: round(middle + RING_RADIUS[ring] * Math.cos(angle)),
        y: round(middle + RING_RADIUS[ring] * Math.sin(angle)),
      };
    });
  });
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LETTERS ? name : `${letters.slice(0, LETTERS - 1).join('')}…`;
}
