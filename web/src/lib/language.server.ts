import { AsyncLocalStorage } from 'node:async_hooks';
import { extractLocaleFromRequest, overwriteServerAsyncLocalStorage, type Locale } from '#lib/paraglide/runtime.js';

interface Speaking {
  locale?: Locale;
  origin?: string;
  messageCalls?: Set<string>;
}

/** Which language the sentences of this request are in; two at once never mix. */
const speaking = new AsyncLocalStorage<Speaking>();
overwriteServerAsyncLocalStorage(speaking);

/**
 * Runs `work` in the language of the request: its cookie, else its browser's wishes, else ours. The generated middleware
 * does the same, and copies every request on the way, which languages in addresses would need and ours do not.
 */
export function inLanguage<T>(request: Request, work: (locale: Locale) => T): T {
  const locale = extractLocaleFromRequest(request);
  return speaking.run({ locale, origin: new URL(request.url).origin, messageCalls: new Set() }, () => work(locale));
}
