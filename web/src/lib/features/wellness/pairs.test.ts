import { describe, expect, it } from 'vitest';
import { areAlike, BOARD, makeBoard } from './pairs.ts';

describe('a board of the small task', () => {
  it('holds two tiles that are alike, and no third [MO19]', () => {
    for (let round = 0; round < 200; round++) {
      const board = makeBoard(Math.random);
      expect(board).toHaveLength(BOARD);
      const pairs = board.flatMap((one, at) => board.slice(at + 1).filter((other) => areAlike(one, other)));
      expect(pairs).toHaveLength(1);
    }
  });
});
