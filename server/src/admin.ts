import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { StartRefused } from '@between/db/start-refused.ts';
import { GraphQLError } from 'graphql';
import { DomainError } from './platform/errors.ts';
import { WrongMasterKey } from './platform/vault.ts';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/between-compiled', import.meta.url)));
const { VERBS } = await import('./admin/verbs.ts');

/** `pnpm admin <verb> …`: what an operator does from the machine itself. */
const [first = '', second = '', ...rest] = process.argv.slice(2).filter((arg) => arg !== '--');
const isTwoWords = `${first} ${second}` in VERBS;
const verb = VERBS[isTwoWords ? `${first} ${second}` : first];

if (verb === undefined) {
  const lines = Object.entries(VERBS).map(
    ([name, { usage, purpose }]) => `  pnpm admin ${`${name} ${usage}`.padEnd(36)} ${purpose}`,
  );
  console.error(['Usage:', ...lines].join('\n'));
  process.exitCode = 1;
} else {
  try {
    console.log((await verb.run(isTwoWords ? rest : [second, ...rest])).join('\n'));
  } catch (error) {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  }
}

/** One line for what an operator can mend; a bug keeps its stack. */
function sentenceFor(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  if (error instanceof WrongMasterKey)
    return 'SECRET_KEY is not the key of this database: put the right one back first.';
  if (error instanceof DomainError)
    return [error.detail.field, error.detail.reason ?? error.message].filter(Boolean).join(': ');
  if (error instanceof GraphQLError) return `The document cannot be read: ${error.message}`;
  if (error instanceof Error && 'code' in error && 'path' in error)
    return `${String(error.path)} cannot be used (${String(error.code)}).`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
