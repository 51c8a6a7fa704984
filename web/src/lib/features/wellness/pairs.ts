/** A tile of the small task: two of a board are alike. */
export interface Tile {
  shape: (typeof SHAPES)[number];
  fill: (typeof FILLS)[number];
}

export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
export const FILLS = ['full', 'ring', 'dot'] as const;
/** Tiles of one board. */
export const BOARD = 9;

/** A board in which exactly two tiles are alike; `random` answers as `Math.random`. Pure but for that. */
export function makeBoard(random: () => number): Tile[] {
  const all = SHAPES.flatMap((shape) => FILLS.map((fill) => ({ shape, fill })));
  const drawn = shuffled(all, random).slice(0, BOARD - 1);
  const [first] = drawn;
  return first === undefined ? [] : shuffled([...drawn, { ...first }], random);
}

export function areAlike(one: Tile | undefined, other: Tile | undefined): boolean {
  return one !== undefined && one.shape === other?.shape && one.fill === other.fill;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
