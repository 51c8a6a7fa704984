import { loadShell, type ShellFacts } from '#lib/features/shell/load-shell.server.ts';

export async function load(): Promise<{ shell: ShellFacts }> {
  return { shell: await loadShell() };
}
