import { getRequestEvent } from '$app/server';

const COOKIE = 'setup';

/** The key of the printed link, kept by the browser while set-up lasts: it opens the first two steps and nothing else. */
export function keptKey(): string | null {
  return getRequestEvent().cookies.get(COOKIE) ?? null;
}

/** Takes the key out of the address, so that it stays in no history and on no screen. */
export function keepKey(key: string): void {
  const { cookies, locals } = getRequestEvent();
  const isSecure = locals.door?.publicOrigin.startsWith('https:') ?? true;
  cookies.set(COOKIE, key, { path: '/setup', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge: 7 * 86_400 });
}

export function forgetKey(): void {
  getRequestEvent().cookies.delete(COOKIE, { path: '/setup' });
}
