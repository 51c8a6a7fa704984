/** Types and accessibility warnings of the pages. Kit writes its own types and paraglide the messages first. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));

function run(program: string, args: readonly string[]): number {
  return spawnSync(`node_modules/.bin/${program}`, args, { cwd: WEB, stdio: 'inherit' }).status ?? 1;
}

spawnSync(process.execPath, ['messages.ts'], { cwd: WEB, stdio: 'inherit' });
run('svelte-kit', ['sync']);
process.exit(run('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']));
