import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../packages/tooling/src/ensure-browser.ts';
import type { Figure } from './lib/figures.ts';
import type { World } from './lib/world.ts';

interface Loaded {
  requests: number;
  scriptBytes: number;
  bytes: number;
  /** Milliseconds until the largest thing of the page was painted, on this machine as it is. */
  painted: number;
}

/** Row 10: what a browser with an empty cache loads for one page. */
export async function browser(world: World): Promise<Figure[]> {
  const executablePath = await ensureBrowser();
  const chrome = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const { rows } = await world.db.query<{ path: string }>(
    `select '/groups/' || g.slug || '/t/' || t.id as path from thread t join "group" g on g.id = t.group_id order by t.id offset 5 limit 1`,
  );
  const pages = [
    { what: 'landing', path: '/', script: 5, isSignedIn: false },
    { what: 'help-now', path: '/help-now', script: 5, isSignedIn: false },
    { what: 'thread page', path: rows[0]?.path ?? '/', script: 48, isSignedIn: true },
  ];
  try {
    const figures: Figure[] = [];
    for (const { what, path, script, isSignedIn } of pages) {
      const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
      if (isSignedIn) await context.addCookies([{ name: 'session', value: world.reader.token, url: world.origin }]);
      const loaded = await load(context, `${world.origin}${path}`);
      await context.close();
      figures.push(
        { bench: 'browser', what, value: loaded.scriptBytes / 1000, unit: 'kB script', goal: `≤ ${script} kB` },
        {
          bench: 'browser',
          what,
          value: loaded.bytes / 1000,
          unit: 'kB in all',
          ...(isSignedIn && { goal: '≤ 120 kB' }),
        },
        { bench: 'browser', what, value: loaded.requests, unit: 'requests', ...(isSignedIn && { goal: '≤ 16' }) },
        {
          bench: 'browser',
          what,
          value: loaded.painted,
          unit: 'ms to largest paint',
          goal: '≤ 1,000 on a mid-range phone',
        },
      );
    }
    return figures;
  } finally {
    await chrome.close();
  }
}

async function load(
  context: Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newContext']>>,
  address: string,
): Promise<Loaded> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const types = new Map<string, string>();
  const found: Loaded = { requests: 0, scriptBytes: 0, bytes: 0, painted: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    found.requests += 1;
    found.bytes += encodedDataLength;
    if (types.get(requestId) === 'Script') found.scriptBytes += encodedDataLength;
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
  found.painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        setTimeout(() => resolve(0), 1_000);
      }),
  );
  await page.close();
  return found;
}
