import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { iconMacros, iconMarkup } from './icons.ts';
import { MESSAGES } from './messages.ts';

/** The style attribute of Kit's own route announcer; the only inline style the policy lets through. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default defineConfig({
  plugins: [
    paraglideVitePlugin(MESSAGES),
    iconMacros(),
    sveltekit({
      adapter: adapter({ envPrefix: 'BETWEEN_WEB_' }),
      preprocess: [iconMarkup()],
      version: { pollInterval: 0 },
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
          'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
        },
      },
    }),
  ],
  build: { assetsInlineLimit: 0 },
});
