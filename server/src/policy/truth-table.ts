import { type RawBuilder, sql } from 'kysely';

/** Facts that only a row knows, by name, each as a condition in SQL that is never null. */
export type RowFacts<Name extends string> = Readonly<Record<Name, RawBuilder<unknown>>>;

/**
 * A rule of the policy in SQL without a second description of it: the rule itself is asked once for every mix of the
 * facts, and the row picks its answer from that table. Facts that change nothing are not asked of the row.
 */
export function truthTable<Name extends string>(
  facts: RowFacts<Name>,
  rule: (facts: Record<Name, boolean>) => boolean | string | null,
): RawBuilder<unknown> {
  const all = names(facts);
  const answers = Array.from({ length: 2 ** all.length }, (_, place) => rule(mixAt(all, place)));
  const matter = all
    .map((_, bit) => bit)
    .filter((bit) => answers.some((answer, place) => answer !== answers[place ^ (1 << bit)]));
  const kept = Array.from({ length: 2 ** matter.length }, (_, small) => answers[spread(small, matter)] ?? null);
  const [only] = kept;
  if (kept.length === 1) return literal(only ?? null);

  const asked = all.filter((_, bit) => matter.includes(bit));
  const place = sql.join(
    asked.map((name, bit) => sql`(${facts[name]})::int * ${sql.lit(1 << bit)}`),
    sql` + `,
  );
  return sql`(array[${sql.join(kept.map(literal))}])[1 + ${place}]`;
}

function names<Name extends string>(facts: RowFacts<Name>): Name[] {
  const isName = (key: string): key is Name => key in facts;
  return Object.keys(facts).filter(isName);
}

/** One mix of true and false; each bit of `place` is one fact. */
function mixAt<Name extends string>(all: readonly Name[], place: number): Record<Name, boolean> {
  // The decoder: every name is there by construction.
  return Object.fromEntries(all.map((name, bit) => [name, ((place >> bit) & 1) === 1])) as Record<Name, boolean>;
}

/** The place in the whole table of a place in the table of the facts that matter. */
function spread(small: number, matter: readonly number[]): number {
  return matter.reduce((place, bit, at) => place | (((small >> at) & 1) << bit), 0);
}

function literal(answer: boolean | string | null): RawBuilder<unknown> {
  if (typeof answer === 'boolean') return sql.raw(String(answer));
  return answer === null ? sql`null::text` : sql`${sql.lit(answer)}::text`;
}
