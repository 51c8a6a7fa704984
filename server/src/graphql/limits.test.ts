import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_FIELDS, sizeLimit } from './limits.ts';

const schema = buildSchema('type Query { a: Query b: Int }');
const reasons = (query: string): readonly unknown[] => {
  try {
    return validate(schema, parse(query), [sizeLimit]);
  } catch (error) {
    return error instanceof GraphQLError ? [error.extensions['reason']] : [error];
  }
};
const nested = (levels: number): string => `${'{ a '.repeat(levels - 1)}{ b }${' }'.repeat(levels - 1)}`;

describe('the size limit of a query', () => {
  it('lets the deepest allowed query pass and refuses one level more', () => {
    expect(reasons(nested(MAX_DEPTH))).toEqual([]);
    expect(reasons(nested(MAX_DEPTH + 1))).toEqual(['too_deep']);
    expect(reasons(nested(40))).toEqual(['too_deep']);
  });

  it('lets as many fields pass as are allowed and refuses 5,000 aliases', () => {
    const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, n) => `x${n}: b`).join(' ')} }`;
    expect(reasons(aliases(MAX_FIELDS))).toEqual([]);
    expect(reasons(aliases(MAX_FIELDS + 1))).toEqual(['too_many_fields']);
    expect(reasons(aliases(5_000))).toEqual(['too_many_fields']);
  });

  it('refuses a large fragment before an operation that hardly uses it', () => {
    const fields = Array.from({ length: 5_000 }, (_, n) => `x${n}: b`).join(' ');
    expect(reasons(`fragment F on Query { ${fields} } { b }`)).toEqual(['too_many_fields']);
  });

  it('counts through fragments, so that a bomb of fragments is refused at once', () => {
    const fragments = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Query { a { ...F${n + 1} } x: a { ...F${n + 1} } }`,
    ).join(' ');
    expect(reasons(`{ ...F0 } ${fragments} fragment F20 on Query { b }`)).toEqual(['too_deep']);
  });
});
