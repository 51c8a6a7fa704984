/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

/**
 * Keeps what must open without a connection, from an allow list only: files of the app, help pages, the toolkit, the
 * page after a quick exit. All are fetched without cookies, so nothing of a session can ever be stored here.
 */
import { version } from '$app/env';
import { assets, immutable } from '$app/manifest';
import { hearPushes } from '#lib/features/on-call/hear-pushes.ts';
import { TOOLKIT_PAGES, TOOLKIT_SCRIPT } from '#lib/features/toolkit/addresses.ts';

declare const self: ServiceWorkerGlobalScope;

hearPushes(self);

const SHELL = `shell-${version}`;
const HELP = `help-${version}`;
const TOOLKIT = `toolkit-${version}`;
/** Outlives a release: the country somebody chose by hand. */
const CHOICE = 'help-choice';
const CHOSEN = '/help-now/chosen';
/** The country whose pages are kept: the chosen one, once all of them have arrived. */
const KEPT = '/help-now/kept';

const OFFLINE_PAGE = '/help-now/offline';
const EVERYWHERE_PAGE = '/help-now/everywhere';
/** Shows the plan that somebody keeps on this device; in place of the own one while there is no connection. */
const KEPT_PLAN_PAGE = '/help-now/plan';
const HELP_PAGES = [
  '/help-now',
  '/help-now/breathe',
  '/help-now/wave',
  '/help-now/tonight',
  '/help-now/safe',
  '/help-now/someone',
  '/help-now/awful',
  '/help-now/grounding',
  '/help-now/leaving',
  KEPT_PLAN_PAGE,
  EVERYWHERE_PAGE,
  OFFLINE_PAGE,
];
/** Whom the help card can name, as somebody without a session reads it. */
const PEOPLE = '/help-now/people.json';
/** The list of what the help card needs: its engine and its sentences. Absent while developing. */
const CARD_LIST = '/_app/safety-files.json';
/** The page itself holds nothing; with the cookie of a quick exit it is shown whatever address is asked for. */
const AWAY_PAGE = '/away';
/** Styles, typefaces and the scripts that every page needs: the help pages are whole without a connection. */
const KEPT_FILES = [...immutable, ...assets]
  .map(({ path }) => new URL(path, `${self.location.origin}/`).pathname)
  .filter((path) =>
    /^\/_app\/immutable\/.+\.(?:css|woff2)$|^\/(?:leave\.js|keep-help\.js|icon\.svg|manifest\.webmanifest)$/u.test(
      path,
    ),
  );
/** What the private tools need where their owner keeps them on this device. The page holds nothing of anybody. */
const KEPT_TOOLS_LIST = '/_app/kept-files.json';
const KEPT_TOOLS_PAGE = '/kept';
const KEPT_TOOLS_SCRIPT = '/_app/kept.js';
/** Pages of tools that it stands in for; what is not kept there says so and leads to help. */
const OWN_PAGES = /^\/(?:kept|today|tools|mood|journal|thoughts|goals)(?:\/|$)/u;
const NETWORK_PATIENCE_MS = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepShell(), keepHelp(), keepToolkit(), keepTools()]).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldReleases().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;

  if (KEPT_FILES.includes(url.pathname) || isOfCard(url.pathname)) event.respondWith(fromShell(request));
  else if ([TOOLKIT_SCRIPT, KEPT_TOOLS_SCRIPT].includes(url.pathname)) event.respondWith(fromToolkit(request));
  else if (url.pathname === PEOPLE) event.respondWith(fetch(request).catch(() => kept(PEOPLE, null)));
  else if (request.mode === 'navigate') event.respondWith(openPage(event, url));
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(SHELL);
  await cache.addAll(KEPT_FILES);
  await keepCard(cache);
}

/** The help card works without a connection: its files are kept before anybody needs them. */
async function keepCard(cache: Cache): Promise<void> {
  await cache.addAll(await filesIn(CARD_LIST));
}

/** The addresses of a list that the build wrote; none where it is missing. */
async function filesIn(list: string): Promise<string[]> {
  const answer = await fetch(list, { cache: 'no-store' }).catch(() => null);
  return answer?.ok === true ? answer.json() : [];
}

/** A file that may be one of the card's: asked of what is kept first. */
function isOfCard(path: string): boolean {
  return /^\/_app\/(?:engine\.js|immutable\/.+\.js)$/u.test(path);
}

/** Fetches every help page as somebody without a session sees it. */
async function keepHelp(): Promise<void> {
  const [cache, country] = await Promise.all([caches.open(HELP), remembered(CHOSEN)]);
  const search = country === null ? '' : `?country=${country}`;
  await Promise.all(
    [...HELP_PAGES, AWAY_PAGE, PEOPLE].map(async (path) => {
      const answer = await fetch(path + search, { credentials: 'omit', cache: 'no-store' });
      if (answer.ok && !answer.redirected) await cache.put(path, answer);
    }),
  );
  if (country !== null) await remember(KEPT, country);
}

/** Fetches every exercise and sheet as somebody without a session sees it; what fails now is not worth failing help for. */
async function keepToolkit(): Promise<void> {
  const cache = await caches.open(TOOLKIT);
  await Promise.all(
    [...TOOLKIT_PAGES, TOOLKIT_SCRIPT].map(async (path) => {
      const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' }).catch(() => null);
      if (answer?.ok === true && !answer.redirected) await cache.put(path, answer);
    }),
  );
}

/** Fetches the page of the kept tools and its files; not worth failing help for either. */
async function keepTools(): Promise<void> {
  const [shell, cache] = await Promise.all([caches.open(SHELL), caches.open(TOOLKIT)]);
  const files = await filesIn(KEPT_TOOLS_LIST);
  if (files.length === 0) return;
  try {
    await shell.addAll(files.filter((path) => path !== KEPT_TOOLS_SCRIPT));
    for (const path of [KEPT_TOOLS_SCRIPT, KEPT_TOOLS_PAGE]) {
      const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' });
      // A page without its script would open nothing.
      if (!answer.ok || answer.redirected) return;
      await cache.put(path, answer);
    }
  } catch {
    // Fetched again with the next release.
  }
}

async function fromToolkit(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: TOOLKIT })) ?? fetch(request);
}

async function dropOldReleases(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => ![SHELL, HELP, TOOLKIT, CHOICE].includes(name)).map((name) => caches.delete(name)),
  );
}

async function fromShell(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: SHELL, ignoreSearch: true })) ?? fetch(request);
}

/** Pages come from the network; help waits for it only so long. Without one: help, or an honest page that leads there. */
async function openPage(event: FetchEvent, url: URL): Promise<Response> {
  const isHelp = HELP_PAGES.includes(url.pathname);
  const country = isHelp ? countryIn(url) : null;
  if (country !== null) event.waitUntil(choose(country));

  const answer = await Promise.race([
    fetch(event.request).catch(() => null),
    ...(isHelp ? [wait(NETWORK_PATIENCE_MS)] : []),
  ]);
  if (answer !== null && !(isHelp && answer.status >= 500)) return answer;

  return kept(url.pathname === '/plan' ? KEPT_PLAN_PAGE : url.pathname, country);
}

async function kept(path: string, country: string | null): Promise<Response> {
  const isOtherCountry = country !== null && country !== (await remembered(KEPT));
  const cache = await caches.open(HELP);
  const toolPath = OWN_PAGES.test(path) ? KEPT_TOOLS_PAGE : path;
  const isTool = toolPath === KEPT_TOOLS_PAGE || TOOLKIT_PAGES.includes(toolPath);
  const tool = isTool ? await caches.match(toolPath, { cacheName: TOOLKIT }) : undefined;
  const page = tool ?? (await cache.match(isOtherCountry ? EVERYWHERE_PAGE : path));

  return page ?? (await cache.match(OFFLINE_PAGE)) ?? Response.error();
}

/** Keeps the pages of a country chosen by hand; without a connection the choice waits for the next release or visit. */
async function choose(country: string): Promise<void> {
  if (country === (await remembered(KEPT))) return;
  await remember(CHOSEN, country);
  await keepHelp().catch(() => undefined);
}

function countryIn(url: URL): string | null {
  const country = url.searchParams.get('country')?.toUpperCase();
  return country !== undefined && /^[A-Z]{2}$/u.test(country) ? country : null;
}

async function remember(key: string, country: string): Promise<void> {
  const cache = await caches.open(CHOICE);
  await cache.put(key, new Response(country));
}

async function remembered(key: string): Promise<string | null> {
  const answer = await caches.match(key, { cacheName: CHOICE });
  return answer === undefined ? null : answer.text();
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}
