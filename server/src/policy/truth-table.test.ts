import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { truthTable } from './truth-table.ts';

const db = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const FACTS = { isOwn: sql`own`, isHeld: sql`held`, isLocked: sql`locked` };
const text = (table: ReturnType<typeof truthTable>): string => table.compile(db).sql;

describe('a rule as a table in SQL', () => {
  it('asks the row for the facts that matter and picks the answer of the rule', () => {
    expect(text(truthTable(FACTS, ({ isOwn, isLocked }) => isOwn && !isLocked))).toBe(
      '(array[false, true, false, false])[1 + (own)::int * 1 + (locked)::int * 2]',
    );
  });

  it('says reasons as text, null for none', () => {
    expect(text(truthTable(FACTS, ({ isLocked }) => (isLocked ? 'locked' : null)))).toBe(
      "(array[null::text, 'locked'::text])[1 + (locked)::int * 1]",
    );
  });

  it('asks nothing where the answer is always the same', () => {
    expect(text(truthTable(FACTS, () => false))).toBe('false');
  });
});
