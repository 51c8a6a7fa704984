import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
];

/** Path of a Chromium: CHROMIUM_PATH, one that is installed, or Debian's package when we may install it. @throws when there is none. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== null) return found;

  console.log('No Chromium found: installing the package "chromium" for the browser tests');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const installed = findBrowser();
  if (installed === null) throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to one.');
  return installed;
}

function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PLACES];
  const candidates = [
    ...(named ? [named] : []),
    ...folders.flatMap((folder) => [...NAMES, 'Google Chrome'].map((name) => join(folder, name))),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}
