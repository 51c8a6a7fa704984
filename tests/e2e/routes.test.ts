import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { PASSWORD } from '../support/personas.ts';
import { markupProblems, problemsOf } from './routes/look.ts';
import { findPlaces } from './routes/places.ts';
import { allRoutes, SET_UP_ROUTES, type Stop, tourOf, type Visitor } from './routes/tour.ts';

let app: TestApp;
let browser: Browser;
let tour: Record<string, Stop>;
let emails: Record<Visitor, string>;
const contexts = new Map<Visitor, Promise<BrowserContext>>();
const titles = new Map<string, string[]>();

const routes = allRoutes().filter((route) => !SET_UP_ROUTES.includes(route));

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ demo: true, web: true }), openBrowser()]);
  const places = await findPlaces(app);
  tour = tourOf(places);
  const demo = (handle: string): string => `${handle}@demo.example`;
  emails = {
    guest: '',
    mara: demo('mara'),
    sam: demo('sam'),
    lin: demo('lin'),
    rhea: demo('rhea'),
    alex: demo('alex'),
    author: places.authorEmail,
    lookedAfter: places.lookedAfterEmail,
    reporter: places.reporterEmail,
    seated: places.seatedEmail,
  };
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

it('the tour knows every page', () => {
  expect(Object.keys(tour).sort()).toEqual(routes);
});

// Two at a time: while one page is judged the server draws the next.
it.concurrent.each(routes)(
  '%s is well in every look and size, and asks nothing of anybody else [OP27]',
  async (route) => {
    const { by, path } = tour[route] ?? { by: 'guest', path: '/no-such-page' };
    const context = await contextOf(by);
    const html = await context.request.get(app.origin + path, { headers: { accept: 'text/html' } });
    expect([html.status(), new URL(html.url()).pathname]).toEqual([200, path.split('?')[0]]);
    expect(await markupProblems(await html.text())).toEqual([]);

    const page = await context.newPage();
    const noise = listen(page);
    await page.goto(app.origin + path, { waitUntil: 'load' });
    const title = await page.title();
    titles.set(title, [...(titles.get(title) ?? []), route]);
    expect(await problemsOf(page)).toEqual([]);
    expect(noise).toEqual([]);
    await page.close();
  },
);

it.concurrent.each(routes.filter(isOfHosts))(
  '%s says that it is no treatment and no place to look for clients [TH03]',
  async (route) => {
    const { by, path } = tour[route] ?? { by: 'guest', path: '/no-such-page' };
    const context = await contextOf(by);
    const html = await (await context.request.get(app.origin + path)).text();
    expect(html).toMatch(/general information.*(look|Looking) for clients/);
  },
);

it('every page has a title of its own', () => {
  expect([...titles].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
});

it('no tab tells what somebody does about an account', () => {
  const told = [...titles].filter(([title]) => /join|sign|password|security|privacy/i.test(title));
  expect(told.filter(([, routes]) => !routes.every(isOfStaff))).toEqual([]);
});

/** What hosts say or write stands there; who leaves a room in distress reads of help only. */
function isOfHosts(route: string): boolean {
  return /^\((member|host)\)\/(workshops\/\[id\]|host)/.test(route) && !route.endsWith('/leaving');
}

function isOfStaff(route: string): boolean {
  return /^\((moderator|operator)\)/.test(route);
}

/** Errors of the console, breaches of the content policy, and whatever was asked of another origin. */
function listen(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== app.origin && url.protocol !== 'data:' && url.protocol !== 'blob:') noise.push(request.url());
  });
  return noise;
}

/** One context a visitor, kept for the whole tour. */
function contextOf(by: Visitor): Promise<BrowserContext> {
  const known = contexts.get(by) ?? openContext(by);
  contexts.set(by, known);
  return known;
}

async function openContext(by: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  if (by === 'guest') return context;
  const { cookie } = await app.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email: emails[by], password: PASSWORD },
  });
  const [name = '', value = ''] = (cookie ?? '').split('=');
  await context.addCookies([{ name, value, url: app.origin }]);
  return context;
}
