import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program that is installed, or that Debian's package brings when we may install it; null when there is none. */
export function ensureProgram(names: readonly string[], packageName: string): string | null {
  const found = findProgram(names);
  if (found !== null || process.getuid?.() !== 0) return found;
  console.log(`None of ${names.join(', ')} found: installing the package "${packageName}" for the tests`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', packageName],
  ])
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return findProgram(names);
}

function findProgram(names: readonly string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}
