/** Between two tries to fetch again what a page shows, in milliseconds; each place waits a little of its own. */
const WAIT = { first: 500, most: 10_000 } as const;
const DATA_SUFFIX = /\/?__data\.json$/;
const TOO_MUCH = 429;
/** A server that answers, and fails this often, will not do better soon: then its error is shown. */
const MOST_FAILURES = 8;

/**
 * Lets a page that fetches again what it shows wait for the server instead of giving up. SvelteKit draws its error page, or
 * loads the address anew, when a refresh fails: whoever was speaking, writing or watching would lose that for a server that
 * restarts. Going to another address fails as before, and so does a refresh that is refused with a reason.
 */
export function waitForRefresh(): void {
  const plain = window.fetch;
  // Kit calls `window.fetch` for this on purpose, so that a page may put its own in place.
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || !isRefresh(input)) return plain(input, init);
    let failures = 0;
    for (let wait: number = WAIT.first; ; wait = Math.min(wait * 2, WAIT.most)) {
      const answer = await plain(input, init).catch(() => null);
      if (answer !== null) {
        failures += 1;
        const isFailure = answer.status >= 500 || answer.status === TOO_MUCH;
        if (!isFailure || failures === MOST_FAILURES) return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
      // The page has moved on: nobody waits for this one.
      if (!isRefresh(input)) return answer ?? plain(input, init);
    }
  };
}

/** Whether this address is the data of the page that is shown. */
function isRefresh(address: string): boolean {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin || !DATA_SUFFIX.test(url.pathname)) return false;
  const asked = [...url.searchParams].filter(([name]) => !name.startsWith('x-sveltekit-'));
  const shown = location.pathname === '/' ? '' : location.pathname;
  return (
    url.pathname.replace(DATA_SUFFIX, '') === shown &&
    new URLSearchParams(asked).toString() === new URLSearchParams(location.search).toString()
  );
}
