import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql';
import type { GeneratedFiles } from './generated-files.ts';
import { MAPPERS } from './codegen-mappers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCALARS = { DateTime: { input: 'Date', output: 'Date' }, UUID: 'string', SafeHtml: 'string' };
const WEB_SCALARS = { DateTime: 'string', UUID: 'string', SafeHtml: 'string' };

/** The SDL of all features, read from their folders. */
export function readSchema(): string {
  const files = [
    'server/src/graphql/core.graphql',
    ...globSync('server/src/features/*/*.graphql', { cwd: ROOT }).sort(),
  ];
  return files.map((path) => readFileSync(ROOT + path, 'utf8')).join('\n');
}

interface Source {
  location: string;
  document: DocumentNode;
}

function readDocuments(schema: GraphQLSchema): Source[] {
  const paths = globSync('web/src/lib/features/**/*.graphql', { cwd: ROOT }).sort();
  const sources = paths.map((location) => ({ location, document: parse(readFileSync(ROOT + location, 'utf8')) }));
  const whole: DocumentNode = {
    kind: 'Document',
    definitions: sources.flatMap(({ document }) => document.definitions),
  } as DocumentNode;
  const errors = validate(schema, whole);
  if (errors.length > 0)
    throw new Error(errors.map((error) => `${error.message} (${error.nodes?.[0]?.loc?.source.name ?? ''})`).join('\n'));
  return sources;
}

/**
 * Every operation as the pages carry it, by the hash of its printed form. Read from what was generated for them: with its
 * fragments in another order it would have another hash, and nobody would know it.
 */
function persisted(operations: string): Record<string, string> {
  const documents: Record<string, string> = {};
  for (const [, carried = ''] of operations.matchAll(/Document = new TypedDocumentString\(`([^`]*)`/g)) {
    const text = print(parse(carried));
    documents[createHash('sha256').update(text).digest('hex')] = text;
  }
  return Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function generateFromSchema(): Promise<GeneratedFiles> {
  const sdl = readSchema();
  const schema = buildSchema(sdl);
  const sources = readDocuments(schema);
  const common = { schema: parse(sdl), skipDocumentsValidation: true } as const;

  const resolvers = await codegen({
    ...common,
    filename: 'server/src/graphql/resolvers.generated.ts',
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          scalars: SCALARS,
          useTypeImports: true,
          enumsAsTypes: true,
          inputMaybeValue: 'T | null | undefined',
          avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        },
      },
      {
        resolvers: {
          contextType: './context.ts#Ctx',
          scalars: SCALARS,
          useTypeImports: true,
          enumsAsTypes: true,
          mappers: MAPPERS,
          resolversNonOptionalTypename: false,
          useIndexSignature: false,
          makeResolverTypeCallable: true,
          optionalResolveType: true,
        },
      },
    ],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  const operations = await codegen({
    ...common,
    filename: 'web/src/lib/graphql/documents.generated.ts',
    documents: sources,
    config: {},
    plugins: [
      { operations: { scalars: WEB_SCALARS, useTypeImports: true, enumsAsTypes: true, skipTypename: false } },
      { documents: { documentMode: 'string', useTypeImports: true, optimizeDocumentNode: true } },
    ],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  const documents = persisted(operations);
  const hashes = `/** Name of each operation → its persisted hash. */\nexport const DOCUMENT_HASHES = ${JSON.stringify(hashesByName(documents), null, 2)} as const;\n`;
  return {
    'packages/schema/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'packages/schema/documents.generated.json': `${JSON.stringify(documents, null, 2)}\n`,
    'server/src/graphql/resolvers.generated.ts': resolvers,
    'web/src/lib/graphql/documents.generated.ts': `${operations}\n`,
    'web/src/lib/graphql/hashes.generated.ts': hashes,
  };
}

function hashesByName(documents: Record<string, string>): Record<string, string> {
  const named = Object.entries(documents).map(
    ([hash, text]) => [/^(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? hash, hash] as const,
  );
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
