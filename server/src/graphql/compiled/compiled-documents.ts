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
  operation: OperationDefinitionNode;
  variables: readonly VariableDefinitionNode[];
  source: Source;
  answered: readonly FieldNode[];
  rest: string | null;
  plans: Map<string, Plan | null>;
}

interface Plan {
  sql: string;
  parameters: readonly unknown[];
}

type Ordinary = (document: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * Answers the release's own queries by one SQL statement whose JSON goes through unparsed. It only ever says yes: what
 * is refused, not found or not in the map is null here, and ordinary execution answers it, with its reasons.
 */
export class CompiledDocuments {
  readonly #schemaOf: () => GraphQLSchema;
  readonly #known: ReadonlyMap<string, string>;
  readonly #prepared = new Map<string, Prepared | null>();
  #plans = 0;

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
    const readers = document === null ? null : readerClassOf(ctx.actor);
    if (document === null || readers === null || ctx.actor.kind === 'guest') return null;
    const { coerced } = getVariableValues(document.source.schema, document.variables, variables);
    if (coerced === undefined) return null;
    const plan = this.#planFor(ctx, document, readers, coerced);
    if (plan === null) return null;

    const request = { viewerId: ctx.actor.id, now: ctx.clock.now(), variables: coerced };
    const [row, rest] = await Promise.all([
      ctx.db.executeQuery<Record<string, string | null>>(CompiledQuery.raw(plan.sql, fill(plan.parameters, request))),
      document.rest === null ? null : ordinary(document.rest, variables),
    ]);
    return joined(document, row.rows[0] ?? {}, rest);
  }

  #prepare(text: string): Prepared | null {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const made = this.#known.has(hashOf(text)) ? prepare(this.#schemaOf(), text) : null;
    if (this.#prepared.size < MAX_TEXTS) this.#prepared.set(text, made);
    return made;
  }

  #planFor(ctx: Ctx, document: Prepared, readers: ReaderClass, coerced: Record<string, unknown>): Plan | null {
    const names = document.variables.map(({ variable }) => variable.name.value);
    const key = `${readers.key}|${names.map((name) => shapeOf(coerced[name])).join('')}`;
    const known = document.plans.get(key);
    if (known !== undefined) return known;
    if (this.#plans >= MAX_PLANS) return null;
    this.#plans += 1;
    const given = Object.fromEntries(Object.entries(coerced).map(([name, value]) => [name, shaped(name, value)]));
    const made = planOf(ctx, document, {
      reader: readers.reader,
      isDemo: ctx.config.isDemo,
      variables: given,
    });
    document.plans.set(key, made);
    return made;
  }
}

function prepare(schema: GraphQLSchema, text: string): Prepared | null {
  const { definitions } = parse(text);
  const [operation] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return null;
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const answered = mappedFields(operation, SQL_MAP);
  if (answered.length === 0) return null;
  return {
    operation,
    variables: operation.variableDefinitions ?? [],
    source: { schema, map: SQL_MAP, fragments },
    answered,
    rest: remainingDocument(operation, fragments, answered),
    plans: new Map(),
  };
}

/** Null when the document asks for a field that the map does not have. */
function planOf(ctx: Ctx, { source, answered }: Prepared, asking: Parameters<typeof compileFields>[2]): Plan | null {
  try {
    const { sql, parameters } = compileFields(source, answered, asking).compile(ctx.db);
    return { sql, parameters };
  } catch (error) {
    if (error instanceof NotInMap) return null;
    throw error;
  }
}

/** Puts both halves together in the order asked; null when one of them has no answer to give. */
function joined(document: Prepared, row: Record<string, string | null>, rest: ExecutionResult | null): string | null {
  if (rest !== null && (rest.errors !== undefined || rest.data == null)) return null;
  const parts: string[] = [];
  for (const node of document.operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD) return null;
    const key = node.alias?.value ?? node.name.value;
    const at = document.answered.indexOf(node);
    const json = at >= 0 ? row[`r${at}`] : JSON.stringify(rest?.data?.[key] ?? null);
    if (json == null) return null;
    parts.push(`${JSON.stringify(key)}:${json}`);
  }
  return `{${parts.join(',')}}`;
}

/** What of a variable's value the text of a statement may hang on: null, true and false. */
function shapeOf(value: unknown): string {
  if (value == null) return 'n';
  return typeof value === 'boolean' ? String(value).charAt(0) : 'v';
}

function shaped(name: string, value: unknown): unknown {
  return value == null || typeof value === 'boolean' ? value : standInFor(name);
}

function hashOf(text: string): string {
  try {
    return documentHash(text);
  } catch {
    return '';
  }
}
