/**
 * The words of the glossary, names of things that the code must not use, and things that must never be committed:
 * machine paths, registry hosts, private keys, focused or forgotten tests.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Ban {
  pattern: RegExp;
  /** Which files it is about. */
  files: RegExp;
  except?: RegExp;
  advice: string;
}

const SOURCE = /^(server|web|db|packages|tests)\/.*\.(ts|svelte|graphql)$/;
const BANS: readonly Ban[] = [
  {
    pattern: /\b(sanction|ticket)s?\b/i,
    files: SOURCE,
    except: /packages\/(triage|tooling|demo-world)|tests\/(triage|contract\/documentation)/,
    advice: 'glossary: restriction, case',
  },
  {
    pattern: /\b(it|test|describe)\.(only|skip|todo)\b/,
    files: /^(server|web|db|packages|tests)\/.*\.ts$/,
    except: /words\.ts/,
    advice: 'run it, or delete it; a test that cannot run here says why with ctx.skip(reason)',
  },
  { pattern: /\b(TODO|FIXME|XXX)\b/, files: SOURCE, except: /words\.ts/, advice: '@TODO(#issue) or do it' },
  {
    pattern: /(^|[\s"'`(])\/(work|root|home\/\w+|farm)\//,
    files: /\.(ts|svelte|md|json|ya?ml|sh|graphql)$/,
    except: /words\.ts|engine-files|Dockerfile|embedded/,
    advice: 'no path of a machine',
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, files: /./, except: /words\.ts/, advice: 'no keys in the tree' },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/,
    files: /^server\/src\/(features|policy)\/.*(?<!\.test)\.ts$/,
    except: /sessions\.ts/,
    advice: 'time and chance come from ctx.clock and ctx.ids',
  },
  {
    pattern: /process\.env/,
    files: /^(server|db)\/src\/.*(?<!\.test)\.ts$/,
    except: /config|plugins\/web\.ts|engine|embedded|admin/,
    advice: 'config.ts is the only reader of the environment',
  },
];

const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
let found = 0;
for (const file of files) {
  const bans = BANS.filter((ban) => ban.files.test(file) && !ban.except?.test(file));
  if (bans.length === 0 || file === 'pnpm-lock.yaml') continue;
  const lines = readText(file).split('\n');
  for (const [index, line] of lines.entries()) {
    for (const { pattern, advice } of bans) {
      if (!pattern.test(line)) continue;
      found += 1;
      console.error(`${file}:${index + 1}: ${pattern.exec(line)?.[0]?.trim() ?? ''}: ${advice}`);
    }
  }
}
process.exit(found > 0 ? 1 : 0);

function readText(file: string): string {
  try {
    return readFileSync(ROOT + file, 'utf8');
  } catch {
    return '';
  }
}
