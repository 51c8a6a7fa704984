/** What the service worker keeps of the toolkit; a test compares it with the tools and sheets. No words here. */
const TOOLS = ['box', 'four-seven-eight', 'even', 'senses', 'muscles', 'scan', 'sounds', 'leaves', 'kind-word', 'cup'];
const SHEETS = [
  'thought-record',
  'worry-time',
  'values',
  'good-things',
  'for-and-against',
  'before-a-session',
  'three-moments',
];

export const TOOLKIT_PAGES: readonly string[] = [
  '/toolkit',
  ...TOOLS.map((slug) => `/toolkit/${slug}`),
  ...SHEETS.map((slug) => `/toolkit/sheets/${slug}`),
];

/** The address of player.ts, the toolkit's whole script. */
export const TOOLKIT_SCRIPT = '/_app/toolkit.js';
