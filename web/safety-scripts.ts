import type { Plugin, Rolldown } from 'vite';

const FOLDER = 'src/lib/features/safety';

/**
 * The engine of the help card as files of their own, at addresses that a worker can be started from, and a list of
 * everything the card needs: the service worker keeps it, so that help comes without a connection.
 */
export function safetyScripts(): Plugin {
  return {
    name: 'safety-scripts',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const name of ['engine-worker', 'engine-more'])
        this.emitFile({
          type: 'chunk',
          id: `${FOLDER}/${name}.ts`,
          fileName: `_app/${name === 'engine-worker' ? 'engine' : name}.js`,
          preserveSignature: 'exports-only',
        });
    },
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const files = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .filter(({ fileName, facadeModuleId }) => fileName === '_app/engine.js' || isGuard(facadeModuleId))
        .flatMap((file) => withNeeds(file, bundle));
      const source = JSON.stringify([...new Set(files)].map((name) => `/${name}`).sort());
      this.emitFile({ type: 'asset', fileName: '_app/safety-files.json', source });
    },
  };
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
