import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './children.ts';

const MAIN = new URL('../../../server/src/main.ts', import.meta.url);
const READY = /Between is ready at (\S+)/;
/** As `pnpm start` runs it. */
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/between-compiled', import.meta.url));
const FLAGS = ['--max-semi-space-size=8'];

/** Starts a server of ours; its words are its address. @param flags of Node beside those it always has */
export function startServer(env: Record<string, string>, flags: readonly string[] = []): Promise<Child> {
  return startChild(MAIN, READY, { NODE_COMPILE_CACHE: CACHE, ...env }, [...FLAGS, ...flags]);
}
