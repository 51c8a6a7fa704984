import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  isEnumType,
  isScalarType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Member } from '../../policy/actor.ts';
import { NotInMap, type SqlMap } from './sql-map.ts';

export interface Source {
  schema: GraphQLSchema;
  map: SqlMap;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What a document is compiled for: who reads, and variables as nulls, booleans or stand-ins. */
export interface Asking {
  reader: Member;
  isDemo: boolean;
  variables: Readonly<Record<string, unknown>>;
}

/** Fields of the operation that the map can answer; the others are left to ordinary execution. */
export function mappedFields(operation: OperationDefinitionNode, map: SqlMap): FieldNode[] {
  const isPlain = operation.operation === 'query' && operation.selectionSet.selections.every(isPlainField);
  if (!isPlain) return [];
  return operation.selectionSet.selections
    .filter(isPlainField)
    .filter((node) => node.name.value in (map['Query'] ?? {}));
}

function isPlainField(node: SelectionNode): node is FieldNode {
  return node.kind === Kind.FIELD && (node.directives ?? []).length === 0;
}

/** Root fields of one document, and for whom. */
export interface Part {
  source: Source;
  fields: readonly FieldNode[];
  asking: Asking;
}

/** One statement that answers these root fields, each as JSON text in a column of its own, in this order. @throws {NotInMap} */
export function compileFields(parts: readonly Part[]): RawBuilder<unknown> {
  const columns = parts.flatMap(({ source, fields, asking }) => {
    const root = source.schema.getQueryType();
    if (root == null) throw new NotInMap('no query type');
    return fields.map((node) => sql`(${fieldSql(source, root, '', [node], asking)})::text`);
  });
  return sql`select ${sql.join(columns.map((column, at) => sql`${column} as ${sql.id(`r${at}`)}`))}`;
}

function objectSql(source: Source, type: GraphQLObjectType, row: string, nodes: readonly FieldNode[], asking: Asking) {
  const pairs = [...collect(source, type, nodes)].map(([key, same], at) => {
    const before = `${at === 0 ? '{' : ','}${JSON.stringify(key)}:`;
    return sql`${sql.lit(before)}, ${fieldSql(source, type, row, same, asking)}`;
  });
  return sql`concat(${sql.join(pairs)}, '}')`;
}

function fieldSql(
  source: Source,
  type: GraphQLObjectType,
  row: string,
  nodes: readonly FieldNode[],
  asking: Asking,
): RawBuilder<unknown> {
  const [node] = nodes;
  if (node === undefined) throw new NotInMap(type.name);
  const name = node.name.value;
  if (name === '__typename') return sql.lit(JSON.stringify(type.name));
  const definition = type.getFields()[name];
  const read = source.map[type.name]?.[name];
  if (definition === undefined || read === undefined) throw new NotInMap(`${type.name}.${name}`);
  const value = read(row, {
    args: getArgumentValues(definition, node, asking.variables),
    reader: asking.reader,
    isDemo: asking.isDemo,
    select: (below) => {
      const asked = getNamedType(definition.type);
      if (!isObjectType(asked)) throw new NotInMap(asked.name);
      return objectSql(source, asked, below, nodes, asking);
    },
  });
  // A root field without an answer stays null: ordinary execution says why.
  return row === '' ? value : jsonText(definition.type, value);
}

/** Types whose text never needs escaping inside JSON. */
const PLAIN_TEXTS: ReadonlySet<string> = new Set(['ID', 'UUID', 'DateTime']);

/**
 * A value as JSON text. Joined from texts by PostgreSQL's `concat`, a page costs half of what `json_build_object` takes,
 * which looks up how to print each value at each call.
 */
function jsonText(type: GraphQLOutputType, value: RawBuilder<unknown>): RawBuilder<unknown> {
  const inner = getNullableType(type);
  const text = isObjectType(getNamedType(inner)) ? value : leafText(inner, value);
  return sql`coalesce(${text}, 'null')`;
}

function leafText(type: GraphQLOutputType, value: RawBuilder<unknown>): RawBuilder<unknown> {
  if (isEnumType(type) || (isScalarType(type) && PLAIN_TEXTS.has(type.name)))
    return sql`'"' || (${value})::text || '"'`;
  if (isScalarType(type) && (type.name === 'Boolean' || type.name === 'Int')) return sql`(${value})::text`;
  return sql`to_json(${value})::text`;
}

/** Fields below `nodes` by response key; the same field asked twice is one with both selections. */
function collect(source: Source, type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if ((selection.directives ?? []).length > 0) throw new NotInMap('directives');
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : source.fragments.get(selection.name.value);
      const on = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment === undefined || on !== type.name) throw new NotInMap(`fragment on ${on}`);
      visit(fragment.selectionSet.selections);
    }
  };
  for (const node of nodes) visit(node.selectionSet?.selections ?? []);
  return found;
}
