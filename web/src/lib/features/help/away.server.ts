import { redirect, type Cookies } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import type { Door } from '@between/rules/door.ts';
import { LockSessionDocument } from '#lib/graphql/documents.generated.ts';
import { AWAY_COOKIE, AWAY_COOKIE_SECONDS, AWAY_PATH, isOpenWhileAway } from './away.ts';

const SESSION_COOKIE_SET = /^(?:__Host-)?session=[^;\s]/u;

/**
 * After a quick exit every page of ours answers with the neutral one until somebody signs in; the session itself is
 * locked by the server, so deleting the cookie opens nothing. Stands behind the door in `hooks.server.ts`.
 */
export const keepAway: Handle = async ({ event, resolve }) => {
  const isAway = event.cookies.get(AWAY_COOKIE) === '1';
  if (isAway && event.request.method === 'GET' && !isOpenWhileAway(event.url.pathname)) redirect(303, AWAY_PATH);

  const response = await resolve(event);

  if (isAway && startsSession(event.locals.door)) {
    response.headers.append('set-cookie', `${AWAY_COOKIE}=; Path=/; Max-Age=0; SameSite=Strict`);
  }
  return response;
};

/** Locks the session of this request and marks the browser as away. Doing it twice changes nothing. */
export async function goAway(door: Door | undefined, cookies: Cookies, isSecure: boolean): Promise<void> {
  cookies.set(AWAY_COOKIE, '1', {
    path: '/',
    maxAge: AWAY_COOKIE_SECONDS,
    sameSite: 'strict',
    httpOnly: false,
    secure: isSecure,
  });
  // A guest has nothing to lock; the answer, a refusal too, changes nothing about leaving.
  await door?.graphql(LockSessionDocument.toString(), {});
}

function startsSession(door: Door | undefined): boolean {
  return door?.setCookies.some((line) => SESSION_COOKIE_SET.test(line)) ?? false;
}
