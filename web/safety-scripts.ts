import { build, type Plugin, type Rolldown } from 'vite';

const FOLDER = 'src/lib/features/safety';

/**
 * The engine of the help card as files of their own, at addresses that a worker can be started from, and a list of
 * everything the card needs: the service worker keeps it, so that help comes without a connection.
 */
export function safetyScripts(): Plugin {
  return {
    name: 'safety-scripts',
    async generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const scripts = { 'engine-worker': '_app/engine.js', 'engine-more': '_app/engine-more.js' };
      for (const [name, fileName] of Object.entries(scripts))
        this.emitFile({ type: 'asset', fileName, source: await wholeScript(name) });
      const guards = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .filter(({ facadeModuleId }) => isGuard(facadeModuleId))
        .flatMap((file) => withNeeds(file, bundle));
      const source = JSON.stringify([...new Set(['_app/engine.js', ...guards])].map((name) => `/${name}`).sort());
      this.emitFile({ type: 'asset', fileName: '_app/safety-files.json', source });
    },
  };
}

/** One script with everything it needs: parts of two files are compressed worse than one, and the card waits for them. */
async function wholeScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: `${FOLDER}/${name}.ts`, preserveEntrySignatures: 'strict' } },
  });
  const output = 'output' in built ? built.output : [];
  if (output.length !== 1 || output[0] === undefined) throw new Error(`${name} became ${output.length} files`);
  return output[0].code;
}

function isGuard(module: string | null): boolean {
  return module?.endsWith(`${FOLDER}/guard.ts`) === true;
}

/** A file with every file it cannot run without. */
export function withNeeds(file: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>();
  const waiting = [file.fileName];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') waiting.push(...chunk.imports);
  }
  return [...found];
}
