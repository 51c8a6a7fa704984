import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { iconMacros, iconMarkup } from './icons.ts';
import { MESSAGES } from './messages.ts';
import { safetyScripts, withNeeds } from './safety-scripts.ts';

/** The style attribute of Kit's own route announcer; the only inline style the policy lets through. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default defineConfig({
  plugins: [
    paraglideVitePlugin(MESSAGES),
    iconMacros(),
    plainScripts(),
    safetyScripts(),
    sveltekit({
      adapter: adapter({ envPrefix: 'BETWEEN_WEB_' }),
      preprocess: [iconMarkup()],
      version: { pollInterval: 0 },
      // The service worker answers one address with the page of another: files must not be named relative to it.
      paths: { relative: false },
      // `static/keep-help.js` registers it, since help pages have no script of the app.
      serviceWorker: { register: false },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
          'object-src': ['none'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          'form-action': ['self'],
          'require-trusted-types-for': ['script'],
          'trusted-types': [
            'svelte-trusted-html',
            'sveltekit-trusted-url',
            'keep-help',
            'between-words',
            'between-engine',
          ],
        },
      },
    }),
  ],
  build: { assetsInlineLimit: 0 },
  environments: { client: { build: { rolldownOptions: fewFiles() } } },
});

/** Scripts of pages that carry no framework: entries of their own beside Kit's, at addresses that stay. */
function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: 'src/lib/features/threads/words.ts', fileName: '_app/words.js' });
      this.emitFile({ type: 'chunk', id: 'src/lib/features/toolkit/player.ts', fileName: '_app/toolkit.js' });
      this.emitFile({ type: 'chunk', id: 'src/lib/features/kept/start.ts', fileName: '_app/kept.js' });
    },
    // After the files that hold nothing but styles were taken out.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const kept = bundle['_app/kept.js'];
        if (kept?.type !== 'chunk') return;
        // The key of a passphrase is made without a connection too; its code is loaded when it is needed.
        const stretching = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ moduleIds }) => moduleIds.some((id) => id.includes('@noble/hashes')));
        const files = [kept, ...stretching].flatMap((file) => withNeeds(file, bundle));
        const source = JSON.stringify([...new Set(files)].map((name) => `/${name}`).sort());
        this.emitFile({ type: 'asset', fileName: '_app/kept-files.json', source });
      },
    },
  };
}

/**
 * What several pages share of our own parts goes into one file: a page costs a third fewer requests.
 * Kit's own code stays as Kit splits it; it looks for its files by name.
 */
function fewFiles(): Rolldown.RolldownOptions {
  const shared =
    /src\/lib\/(ui(?!\/safe-html)|forms|features\/(shell|help\/ExitButton))\b|paraglide\/messages\/(common|shell|errors|help_leave)_/;
  // Every sentence asks it for the language: in a file of its own, so that no two files need each other.
  const language = /paraglide\/(runtime|registry)/;
  // What the script of plain pages shares with pages that carry the framework. In a file with parts of these it would
  // bring the framework along: seventy kilobytes more for a thread.
  const plain = /src\/lib\/(features\/(drafts\/draft-(form|keeper)|safety\/watch|threads\/redraw)|ui\/safe-html)\b/;
  const threads = /src\/lib\/features\/(threads|groups|drafts)\b|paraglide\/messages\/(threads|groups|drafts)_/;
  return {
    preserveEntrySignatures: 'allow-extension',
    output: {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: 'plain', test: plain, priority: 3 },
          { name: 'language', test: language, priority: 2 },
          { name: 'parts', test: shared, minShareCount: 2 },
          { name: 'threads', test: threads, minShareCount: 2 },
        ],
      },
    },
  };
}
