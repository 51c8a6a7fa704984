import { commandLine, isAlive, parentOf } from '@between/db/process-identity.ts';

/** What `npx -y pnpm start` puts above us: none of them passes SIGTERM on, and npm passes nothing on. */
const LAUNCHER =
  /^(\S*\/)?(node\s+)?(\S*\/)?(pnpm|npx|npm)([\s.-]|$)|^npm exec|^sh -c .*(pnpm|npx)|^sh -c trap|^node \S*(npx|npm)-cli/;
const LOOK_MS = 250;

/** Calls `stop` once when a launcher above this process is gone, so that stopping the command stops the server. */
export function watchLaunchers(stop: (reason: string) => void): () => void {
  const launchers = launchersOf(process.pid);
  if (launchers.length === 0) return () => undefined;
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    stop('its launcher ended');
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The chain of package-manager processes right above a process, nearest first. */
export function launchersOf(pid: number): number[] {
  const found: number[] = [];
  for (let parent = parentOf(pid); parent !== null && parent > 1; parent = parentOf(parent)) {
    if (!LAUNCHER.test(commandLine(parent) ?? '')) break;
    found.push(parent);
  }
  return found;
}
