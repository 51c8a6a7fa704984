/** A step that takes longer says so, so that nobody wonders whether anything happens. */
const QUIET_MS = 1_000;

/** Runs a step of the start; prints its name once it has taken a second, and how long it took when it ends. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  print: (line: string) => void = console.log,
): Promise<T> {
  const startedAt = performance.now();
  let isSaid = false;
  const timer = setTimeout(() => {
    isSaid = true;
    print(`… ${name}`);
  }, QUIET_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isSaid) print(`  ${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
}
