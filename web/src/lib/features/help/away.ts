/** The state after a quick exit, shared by the server's pages, `static/leave.js` and the service worker. */

/** Readable by script on purpose: a page out of the browser's memory must hide itself before it can ask anybody. */
export const AWAY_COOKIE = 'away';
export const AWAY_PATH = '/away';

/** A week: long enough for a shared device to be handed round, short enough for somebody who never signs in again to find the site. */
export const AWAY_COOKIE_SECONDS = 7 * 24 * 60 * 60;

const OPEN_WHILE_AWAY = /^\/(?:away|sign-in|help-now)(?:\/|$)|^\/_app\/|\.[a-z0-9]{2,11}$/u;

/** True for what still answers after a quick exit: the neutral page, the way back in, help (never cut off), and files. */
export function isOpenWhileAway(pathname: string): boolean {
  return OPEN_WHILE_AWAY.test(pathname);
}
