import svelteParser from 'svelte-eslint-parser';
import svelte from 'eslint-plugin-svelte';
import tsParser from '@typescript-eslint/parser';

/** Only what oxlint and svelte-check do not see: the markup of components. */
export default [
  { ignores: ['**/node_modules', 'web/build', 'web/.svelte-kit', 'web/src/lib/paraglide'] },
  {
    files: ['web/src/**/*.svelte'],
    plugins: { svelte },
    languageOptions: { parser: svelteParser, parserOptions: { parser: tsParser } },
    rules: {
      'svelte/require-each-key': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-reactive-functions': 'error',
      'svelte/no-dom-manipulating': 'error',
      'svelte/no-store-async': 'error',
    },
  },
];
