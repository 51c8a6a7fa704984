import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc a second on every Linux that Node runs on. */
const HZ = 100;

function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Milliseconds of processor time a process has had, all its threads. */
export function cpuOf(pid: number): number {
  const stat = statOf(pid);
  return stat === null ? 0 : ((Number(stat[11]) + Number(stat[12])) * 1000) / HZ;
}

/** The same of several processes together. */
export function cpuOfAll(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** Everything below a process: for our server that is its PostgreSQL. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const child = Number(name);
    const stat = Number.isInteger(child) ? statOf(child) : null;
    if (stat === null) continue;
    const parent = Number(stat[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), child]);
  }
  const found = [...(parents.get(pid) ?? [])];
  for (const each of found) found.push(...(parents.get(each) ?? []));
  return found;
}

/** Memory a process holds, in MiB. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** How many processes wanted a core during the last minute: says how far to trust requests a second. */
export function loadAverage(): string {
  return readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '?';
}
