import type { IncomingMessage } from 'node:http';
import type { RequestFacts } from './context.ts';

const factsOfRequest = new WeakMap<IncomingMessage, RequestFacts>();

/** The guard in front of both doors puts the facts here once; everybody behind it reads them. */
export function rememberFacts(request: IncomingMessage, facts: RequestFacts): RequestFacts {
  factsOfRequest.set(request, facts);
  return facts;
}

export function factsOf(request: IncomingMessage): RequestFacts {
  const facts = factsOfRequest.get(request);
  if (facts === undefined) throw new Error('a request came past the guard');
  return facts;
}

/** Value of a cookie by name; null when it is not there. */
export function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}

const BROWSERS = [
  [/\bEdg\//, 'Edge'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bOPR\//, 'Opera'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** "Firefox on Android": enough to know one's own device again, too little to follow anyone by. */
export function deviceLabelOf(userAgent: string | undefined): string {
  const browser = BROWSERS.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? 'A program';
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
