/**
 * Writes every generated file, or with `--check` fails when one is stale:
 * db/src/schema.generated.ts, db/schema.sql, packages/schema/{schema.graphql,documents.generated.json},
 * server/src/graphql/resolvers.generated.ts, web/src/lib/graphql/documents.generated.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generateFromDatabase } from './codegen-database.ts';
import { generateFromSchema } from './codegen-graphql.ts';
import type { GeneratedFiles } from './generated-files.ts';

const ROOT = new URL('../../../', import.meta.url);

function read(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return '';
  }
}

const isCheck = process.argv.includes('--check');
const isGraphqlOnly = process.argv.includes('--graphql');
const generated: GeneratedFiles = {
  ...(isGraphqlOnly ? {} : await generateFromDatabase()),
  ...(await generateFromSchema()),
};
const stale = Object.entries(generated).filter(([path, text]) => read(path) !== text);
if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run "pnpm codegen" and commit the result.`);
  process.exit(1);
}
for (const [path, text] of isCheck ? [] : stale) {
  writeFileSync(new URL(path, ROOT), text);
  console.log(`wrote ${path}`);
}
