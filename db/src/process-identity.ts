import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** True while a process with this id exists, also when it belongs to somebody else. A zombie counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statFields(pid)?.[0] !== 'Z';
}

/** A mark that differs when the same process id is used again by another process; null when the process is gone. */
export function birthMark(pid: number): string | null {
  const fields = statFields(pid);
  if (fields) return fields[19] ?? null;
  return ps(pid, 'lstart=');
}

/** The command line of a process, or null when it is gone. */
export function commandLine(pid: number): string | null {
  const inProc = readOrNull(`/proc/${pid}/cmdline`);
  if (inProc !== null) return inProc.replaceAll('\0', ' ').trim();
  return ps(pid, 'args=');
}

/** The parent of a process, or null when it is gone. */
export function parentOf(pid: number): number | null {
  const parent = Number(statFields(pid)?.[1] ?? ps(pid, 'ppid='));
  return Number.isInteger(parent) && parent > 0 ? parent : null;
}

/** Fields of /proc/<pid>/stat from the state on: the name before them may hold spaces and brackets. */
function statFields(pid: number): string[] | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ps(pid: number, field: string): string | null {
  const answer = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.trim() !== '' ? answer.stdout.trim() : null;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
