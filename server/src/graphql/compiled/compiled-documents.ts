import {
  type ExecutionResult,
  type FieldNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
} from 'graphql';
import { CompiledQuery } from 'kysely';
import type { Ctx } from '../../platform/context.ts';
import { documentHash, releaseDocuments } from '../documents.ts';
import { compileFields, mappedFields, type Source } from './compile-document.ts';
import { SQL_MAP } from './map.ts';
import { remainingDocument } from './remaining-document.ts';
import { NotInMap } from './sql-map.ts';
import { fill, type ReaderClass, readerClassOf, standInFor } from './stand-ins.ts';

/** Kept statements: a few reader classes and shapes of variables for each document. Past it ordinary execution answers. */
const MAX_PLANS = 256;
/** Texts whose hash was looked up: ours in the forms the pages and clients send them. */
const MAX_TEXTS = 1_000;

interface Prepared {
  /** Tells documents apart in the keys of plans. */
  place: number;
  operation: OperationDefinitionNode;
  variables: readonly VariableDefinitionNode[];
  source: Source;
  answered: readonly FieldNode[];
  /** The document without the fields that SQL answers; null for nothing. */
  rest: string | null;
  /** Documents of fields that SQL left null, by their keys. */
  left: Map<string, string | null>;
}

interface Plan {
  sql: string;
  parameters: readonly unknown[];
}

type Ordinary = (document: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** A document somebody asks, with its variables as the schema takes them. */
interface Question {
  document: Prepared;
  coerced: Record<string, unknown>;
}

/** Root columns of one document's part of a statement. */
type Found = readonly (string | null)[];

interface Waiting {
  question: Question;
  resolve(found: Found | null): void;
  reject(error: unknown): void;
}

/**
 * Answers the release's own queries by one SQL statement whose JSON goes through unparsed. It only ever says yes: what
 * is refused, not found or not in the map is null here, and ordinary execution answers it, with its reasons.
 */
export class CompiledDocuments {
  readonly #schemaOf: () => GraphQLSchema;
  readonly #known: ReadonlyMap<string, string>;
  readonly #prepared = new Map<string, Prepared | null>();
  readonly #plans = new Map<string, Plan | null>();
  readonly #waiting = new WeakMap<Ctx, Waiting[]>();

  /**
   * @param schemaOf the executable schema; asked for when the first document comes.
   * @param known hash → text of what may be compiled: valid documents only.
   */
  constructor(schemaOf: () => GraphQLSchema, known = releaseDocuments()) {
    this.#schemaOf = schemaOf;
    this.#known = known;
  }

  /** The `data` of the answer as JSON text, or null when ordinary execution has to answer. */
  async answer(ctx: Ctx, text: string, variables: Record<string, unknown>, ordinary: Ordinary): Promise<string | null> {
    const document = this.#prepare(text);
    if (document === null || ctx.actor.kind === 'guest') return null;
    const { coerced } = getVariableValues(document.source.schema, document.variables, variables);
    if (coerced === undefined) return null;

    const [found, rest] = await Promise.all([
      this.#find(ctx, { document, coerced }),
      document.rest === null ? null : ordinary(document.rest, variables),
    ]);
    if (found === null || found.every((json) => json === null)) return null;
    const remaining = leftDocument(document, found);
    const left = remaining === null ? null : await ordinary(remaining, variables);
    return joined(document, found, { rest, left });
  }

  /** What is asked in one turn of one request, a page's frame and the page itself, becomes one statement. */
  #find(ctx: Ctx, question: Question): Promise<Found | null> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(ctx);
      if (waiting !== undefined) return void waiting.push({ question, resolve, reject });
      const asked: Waiting[] = [{ question, resolve, reject }];
      this.#waiting.set(ctx, asked);
      process.nextTick(() => {
        this.#waiting.delete(ctx);
        void this.#askTogether(ctx, asked);
      });
    });
  }

  async #askTogether(ctx: Ctx, asked: readonly Waiting[]): Promise<void> {
    try {
      const together = this.#planFor(ctx, asked);
      if (together === null && asked.length > 1)
        return void (await Promise.all(asked.map((each) => this.#askTogether(ctx, [each]))));
      const founds = together === null ? [null] : await ask(ctx, asked, together);
      asked.forEach(({ resolve }, place) => resolve(founds[place] ?? null));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  #prepare(text: string): Prepared | null {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const made = this.#known.has(hashOf(text)) ? prepare(this.#schemaOf(), text, this.#prepared.size) : null;
    if (this.#prepared.size < MAX_TEXTS) this.#prepared.set(text, made);
    return made;
  }

  /** Null when a field is not in the map, for these readers, or when there are too many plans already. */
  #planFor(ctx: Ctx, asked: readonly Waiting[]): Plan | null {
    const readers = readerClassOf(ctx.actor);
    if (readers === null) return null;
    const key = [readers.key, ...asked.map(({ question }) => shapeOfQuestion(question))].join('|');
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    if (this.#plans.size >= MAX_PLANS) return null;
    const made = planOf(ctx, asked, readers);
    this.#plans.set(key, made);
    return made;
  }
}

function prepare(schema: GraphQLSchema, text: string, place: number): Prepared | null {
  const { definitions } = parse(text);
  const [operation] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return null;
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const answered = mappedFields(operation, SQL_MAP);
  if (answered.length === 0) return null;
  return {
    place,
    operation,
    variables: operation.variableDefinitions ?? [],
    source: { schema, map: SQL_MAP, fragments },
    answered,
    rest: remainingDocument(operation, fragments, answered),
    left: new Map(),
  };
}

/** Null when a document asks for a field that the map does not have. */
function planOf(ctx: Ctx, asked: readonly Waiting[], { reader }: ReaderClass): Plan | null {
  const { isDemo } = ctx.config;
  try {
    const parts = asked.map(({ question: { document, coerced } }, place) => ({
      source: document.source,
      fields: document.answered,
      asking: { reader, isDemo, variables: shaped(coerced, place) },
    }));
    const { sql, parameters } = compileFields(parts).compile(ctx.db);
    return { sql, parameters };
  } catch (error) {
    if (error instanceof NotInMap) return null;
    throw error;
  }
}

/** One row answers all of them: each gets its own columns. */
async function ask(ctx: Ctx, asked: readonly Waiting[], plan: Plan): Promise<Found[]> {
  const variables = Object.fromEntries(
    asked.flatMap(({ question: { coerced } }, place) =>
      Object.entries(coerced).map(([name, value]) => [nameAt(place, name), value]),
    ),
  );
  const viewerId = ctx.actor.kind === 'guest' ? '' : ctx.actor.id;
  const values = fill(plan.parameters, { viewerId, now: ctx.clock.now(), variables });
  const { rows } = await ctx.db.executeQuery<Record<string, string | null>>(CompiledQuery.raw(plan.sql, values));
  const columns = Object.values(rows[0] ?? {});
  let from = 0;
  return asked.map(({ question }) => columns.slice(from, (from += question.document.answered.length)));
}

/** What SQL left null, asked by ordinary execution: it has the answer, or says why there is none. */
function leftDocument(document: Prepared, found: Found): string | null {
  if (!found.includes(null)) return null;
  const key = found.map((json) => (json === null ? 'n' : 'v')).join('');
  const known = document.left.get(key);
  if (known !== undefined) return known;
  const there = document.operation.selectionSet.selections.filter(
    (node) => node.kind === Kind.FIELD && found[document.answered.indexOf(node)] !== null,
  );
  const made = remainingDocument(document.operation, document.source.fragments, there);
  document.left.set(key, made);
  return made;
}

/** Puts all parts together in the order asked; null when one of them has no answer to give. */
function joined(
  document: Prepared,
  found: Found,
  { rest, left }: { rest: ExecutionResult | null; left: ExecutionResult | null },
): string | null {
  if ([rest, left].some((part) => part !== null && (part.errors !== undefined || part.data == null))) return null;
  const parts: string[] = [];
  for (const node of document.operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD) return null;
    const key = node.alias?.value ?? node.name.value;
    const at = document.answered.indexOf(node);
    const json = at >= 0 ? found[at] : null;
    const other = at >= 0 ? left : rest;
    parts.push(`${JSON.stringify(key)}:${json ?? JSON.stringify(other?.data?.[key] ?? null)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Which document it is, and what of its variables' values the text of a statement may hang on: null, true and false. */
function shapeOfQuestion({ document, coerced }: Question): string {
  const shapes = document.variables.map(({ variable }) => shapeOf(coerced[variable.name.value]));
  return `${document.place}${shapes.join('')}`;
}

function shapeOf(value: unknown): string {
  if (value == null) return 'n';
  return typeof value === 'boolean' ? String(value).charAt(0) : 'v';
}

/** Variables as the statement is made for: values are only stood in for. */
function shaped(coerced: Record<string, unknown>, place: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(coerced).map(([name, value]) => [
      name,
      value == null || typeof value === 'boolean' ? value : standInFor(nameAt(place, name)),
    ]),
  );
}

/** Two documents of a statement may have variables of one name. */
function nameAt(place: number, name: string): string {
  return `${place}.${name}`;
}

function hashOf(text: string): string {
  try {
    return documentHash(text);
  } catch {
    return '';
  }
}
