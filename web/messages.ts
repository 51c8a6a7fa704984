import { compile } from '@inlang/paraglide-js';

/** How the sentences of src/lib/copy become typed functions. Paths are relative to `web`. */
export const MESSAGES = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
  cookieName: 'language',
} satisfies Parameters<typeof compile>[0];

// `node messages.ts`: for type checks, which need the functions without a build.
if (import.meta.main) await compile(MESSAGES);
