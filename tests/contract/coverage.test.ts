import { randomUUID } from 'node:crypto';
import { assembleSchema } from '@between/server/graphql/assemble.ts';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphqlAnswer, startApp, type TestApp } from '../support/app.ts';
import { Rewind } from '../support/rewind.ts';
import type { Operation, Variables } from './matrix/operation.ts';
import { OPERATIONS } from './matrix/operations.ts';
import { PEOPLE, type PersonName } from './matrix/people.ts';
import { makeWorld, subjectOf, type World } from './matrix/world.ts';

/** Statements one operation may cost, the session included. Leaving for good costs most: a host calls off each workshop and tells who was coming. */
const CEILING = 56;

let app: TestApp;
let world: World;
let rewind: Rewind;
/** What the last operation asked of the database. */
let statements: string[] = [];
beforeAll(async () => {
  app = await startApp();
  world = await makeWorld(app);
  // The clock goes on while everybody is asked, and a proof of now would be too old before the last of them.
  await app.db
    .updateTable('session')
    .set({ provedAt: new Date(app.clock.now().getTime() + 3_600_000) })
    .execute();
  rewind = await Rewind.open(app);
});
afterAll(async () => {
  await rewind?.[Symbol.asyncDispose]();
  await app.close();
});

it('tries every query and every mutation of the schema', () => {
  const schema = buildSchema(assembleSchema());
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect(Object.keys(OPERATIONS).sort()).toEqual(fields.sort());
});

describe.each(Object.entries(OPERATIONS))('%s', (_field, operation) => {
  it('answers each person as the product promises', { timeout: 60_000 }, async () => {
    const rulings: Record<string, string> = {};
    let dearest: string[] = [];
    for (const name of PEOPLE) {
      rulings[name] = ruled(await tryAs(operation, name));
      if (statements.length > dearest.length) dearest = statements;
    }
    expect(rulings).toEqual(operation.rulings);
    expect(dearest.length, dearest.join('\n\n')).toBeLessThanOrEqual(CEILING);
  });

  if (operation.needsProof) {
    it('asks for a fresh proof when the last one is older than ten minutes', async () => {
      const name = PEOPLE.find((each) => operation.rulings[each] === 'yes') ?? 'author';
      const answer = await rewind.during(async () => {
        const { id } = subjectOf(world, name);
        const provedAt = new Date(app.clock.now().getTime() - 11 * 60_000);
        await app.db.updateTable('session').set({ provedAt }).where('accountId', '=', id).execute();
        return ask(operation, name, (variables) => variables);
      });
      expect(ruled(answer)).toBe('UNAUTHENTICATED prove_again');
    });
  }

  for (const path of operation.ids ?? []) {
    it(`tells nobody by ${path} whether something exists that they may not know`, { timeout: 60_000 }, async () => {
      for (const name of PEOPLE) {
        const ruling = operation.rulings[name];
        const unknown = await tryAs(operation, name, (variables) =>
          replaced(variables, path, unknownOf(variables, path)),
        );
        if (ruling.startsWith('yes')) expect([name, ruled(unknown)]).toEqual([name, operation.unknown ?? 'NOT_FOUND']);
        if (!isBeforeTheThing(ruling)) continue;
        expect([name, told(unknown)]).toEqual([name, told(await tryAs(operation, name))]);
      }
    });

    it(`refuses a malformed ${path} in words of its own`, async () => {
      const name = PEOPLE.find((each) => operation.rulings[each].startsWith('yes')) ?? 'author';
      const answer = await tryAs(operation, name, (variables) => replaced(variables, path, "'; drop table item; --"));
      const isUuid = /^[0-9a-f-]{36}$/.test(String(valueAt(await variablesOf(operation, name), path)));
      expect(ruled(answer)).toBe(isUuid ? 'INVALID_INPUT malformed_id' : (operation.unknown ?? 'NOT_FOUND'));
    });
  }
});

function tryAs(
  operation: Operation,
  name: PersonName,
  change = (variables: Variables): Variables => variables,
): Promise<GraphqlAnswer> {
  return rewind.during(() => ask(operation, name, change));
}

async function ask(
  operation: Operation,
  name: PersonName,
  change: (variables: Variables) => Variables,
): Promise<GraphqlAnswer> {
  const me = subjectOf(world, name);
  const variables = (await operation.variables?.(world, me)) ?? {};
  rewind.takeStatements();
  const answer = await me.graphql(operation.document, change(variables));
  statements = rewind.takeStatements();
  return answer;
}

function variablesOf(operation: Operation, name: PersonName): Promise<Variables> {
  return rewind.during(async () => (await operation.variables?.(world, subjectOf(world, name))) ?? {});
}

/** `yes`, `yes SomeType`, `CODE` or `CODE reason`. */
function ruled({ data, errors }: GraphqlAnswer): string {
  const extensions = errors[0]?.extensions;
  if (extensions !== undefined) return [extensions['code'], extensions['reason']].filter(Boolean).join(' ');
  const [value] = Object.values(data ?? {});
  const type = typeof value === 'object' && value !== null && '__typename' in value ? value.__typename : null;
  return type === null ? 'yes' : `yes ${String(type)}`;
}

/** Everything a person is told by a refusal. */
function told({ status, data, errors }: GraphqlAnswer): unknown {
  return { status, data, errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
}

/** Refusals that look at the person alone, or hide the thing: an unknown id must answer the very same. */
function isBeforeTheThing(ruling: string): boolean {
  return /^(NOT_FOUND|UNAUTHENTICATED|FORBIDDEN (unconfirmed|waiting_for_approval|suspended|banned))/.test(ruling);
}

function unknownOf(variables: Variables, path: string): string {
  return /^[0-9a-f-]{36}$/.test(String(valueAt(variables, path))) ? randomUUID() : 'nobody-knows-this';
}

function valueAt(variables: Variables, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Variables)[key], variables);
}

function replaced(variables: Variables, path: string, value: string): Variables {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : replaced(variables[first] as Variables, rest.join('.'), value);
  return { ...variables, [first]: inner };
}
