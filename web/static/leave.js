// Quick exit: the same small script on every page, also on those that have no other script.
// Nothing here waits for the app: it works while the rest still loads, and when the rest is broken.
(() => {
  'use strict';
  const AWAY_PATH = '/away';
  const AWAY_COOKIE = 'away=1';
  const PRESSES = 3;
  const WITHIN_MS = 5000;

  const isAway = () => document.cookie.split('; ').includes(AWAY_COOKIE);
  const isNeutral = () => location.pathname === AWAY_PATH;
  // Somebody who asks for help or signs in by themselves may; a page of ours out of the history may not.
  const isOpenWhileAway = () => /^\/(help-now|sign-in)(\/|$)/.test(location.pathname);

  function blank() {
    document.documentElement.hidden = true;
    document.title = ' ';
    for (const media of document.querySelectorAll('audio, video')) {
      const stream = media.srcObject;
      if (stream instanceof MediaStream) for (const track of stream.getTracks()) track.stop();
      media.pause();
      media.muted = true;
      media.srcObject = null;
    }
    dispatchEvent(new CustomEvent('between:leave'));
    if (document.body) document.body.replaceChildren();
  }

  function forget() {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // A browser that refuses storage has stored nothing.
    }
    indexedDB?.databases?.().then((all) => all.forEach(({ name }) => name && indexedDB.deleteDatabase(name)));
  }

  function leave() {
    blank();
    document.cookie = `${AWAY_COOKIE}; path=/; samesite=strict; max-age=604800${location.protocol === 'https:' ? '; secure' : ''}`;
    // Locks the session. If this request is lost, the neutral page locks it when it is asked for.
    fetch(AWAY_PATH, { method: 'POST', keepalive: true, redirect: 'manual', body: new URLSearchParams() }).catch(
      () => {},
    );
    forget();
    location.replace(AWAY_PATH);
  }

  function hideIfAway(event) {
    const cameBack =
      event?.persisted === true || performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
    if (!isAway() || isNeutral() || (isOpenWhileAway() && !cameBack)) {
      document.documentElement.hidden = false;
      return;
    }
    document.documentElement.hidden = true;
    location.replace(AWAY_PATH);
  }

  hideIfAway();
  // Once more where no page of ours holds a store open any longer.
  if (isNeutral() && isAway()) forget();
  addEventListener('pageshow', hideIfAway);
  // What the browser keeps for going back is kept hidden, so that it never flashes up.
  addEventListener('pagehide', () => {
    if (!isNeutral()) document.documentElement.hidden = true;
  });
  document.addEventListener(
    'submit',
    (event) => {
      if (!(event.target instanceof HTMLFormElement) || !event.target.hasAttribute('data-leave')) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );

  let presses = [];
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      if (event.repeat || isNeutral()) return;
      presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
      if (presses.length >= PRESSES) leave();
    },
    true,
  );
})();
