import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A process of this run that says on its output when it is ready. */
export interface Child {
  pid: number;
  /** What the ready line said. */
  words: string;
  /** What a later line of its output says at this place. */
  says(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a TypeScript file in a process of its own. @throws with its output when it ends before it is ready. */
export function startChild(
  file: URL,
  ready: RegExp,
  env: Record<string, string>,
  flags: readonly string[] = [],
): Promise<Child> {
  return startProgram(process.execPath, [...flags, file.pathname], ready, env);
}

/** The same for any program. */
export async function startProgram(
  program: string,
  args: readonly string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<Child> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      ...env,
    },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const words = await readyLine(child, ready);
  return {
    pid: child.pid ?? 0,
    words,
    says: (pattern) => readyLine(child, pattern),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function readyLine(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const found = ready.exec(output);
      if (found !== null) resolve(found[1] ?? '');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise<void>((closed) => probe.close(() => closed()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
