import { describe, expect, it } from 'vitest';
import { landscapeAt, landscapeOf } from './landscape.ts';

describe('the picture of a name', () => {
  it('is the same each time', () => {
    expect(landscapeOf('slowtide')).toEqual(landscapeOf('slowtide'));
    expect(landscapeOf('Wren')).toEqual({ tint: 3, landscape: 'doorway' });
  });

  it('uses every tint and every landscape', () => {
    const pictures = Array.from({ length: 400 }, (_, at) => landscapeOf(`member ${at}`));
    expect(new Set(pictures.map((picture) => picture.tint)).size).toBe(8);
    expect(new Set(pictures.map((picture) => picture.landscape)).size).toBe(6);
  });

  it('has one for a number this release does not know', () => {
    expect(landscapeAt(99)).toBe('doorway');
  });
});
