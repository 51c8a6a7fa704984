import { type Browser, type BrowserContextOptions, type Page, type WebSocketRoute, chromium } from 'playwright-core';
import { ensureBrowser } from '../../packages/tooling/src/ensure-browser.ts';

/**
 * The first two preload pages for the address bar of every window, each in a process of its own: nearly two thirds of what a
 * context costs. The others are Playwright's (`chromiumSwitches.ts`): of two such lists Chromium reads the last one only.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** The two sizes every screen is looked at. */
export const PHONE = { width: 390, height: 844 } as const;
export const DESK = { width: 1440, height: 900 } as const;

/** A camera, a microphone and a screen that are not there, and media over loopback. */
export const MEDIA_FLAGS = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
] as const;

/** One Chromium for a test file; close it in `afterAll`. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: [...FLAGS, ...more] });
}

/** A page in a context of its own: nothing is shared with another page. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  });
  return context.newPage();
}

/** Gives the page's device a passkey holder that says yes to everything; with `hasPrf` it also answers with keys of its own. */
export async function withAuthenticator(page: Page, { hasPrf = false } = {}): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ...(hasPrf && { ctap2Version: 'ctap2_1' as const, hasPrf }),
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Keeps the page's live line waiting, as a slow network does, until it is let through. Call before the page is opened. */
export async function holdLine(page: Page): Promise<() => void> {
  const waiting: WebSocketRoute[] = [];
  let isHeld = true;
  await page.routeWebSocket('**/live', (route) => {
    if (isHeld) waiting.push(route);
    else route.connectToServer();
  });
  return () => {
    isHeld = false;
    for (const route of waiting.splice(0)) route.connectToServer();
  };
}
