// Registers the worker that keeps help pages for the time without a connection; on pages without other script too.
(() => {
  'use strict';
  const WORKER = '/service-worker.js';

  if (!('serviceWorker' in navigator)) return;
  const policy = globalThis.trustedTypes?.createPolicy('keep-help', { createScriptURL: () => WORKER });
  addEventListener('load', () => {
    // A browser that refuses (a private window, a full disk) shows the same pages while there is a connection.
    navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { type: 'module' }).catch(() => {});
  });
})();

// Shows the safety plan that somebody chose to keep on this device, without a connection and signed out.
(() => {
  'use strict';
  const KEY = 'kept-plan';

  /** What was kept, or null: nothing, or something that cannot be read any more. */
  function kept() {
    try {
      const found = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return found !== null && Array.isArray(found.sections) ? found : null;
    } catch {
      return null;
    }
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className !== undefined) made.className = className;
    return made;
  }

  function lineOf({ text, reach, href }) {
    const line = element('li');
    const words = element('span', text, 'voice');
    words.dir = 'auto';
    line.append(words);
    if (/^(?:tel|mailto):/u.test(href ?? '')) {
      const way = element('a', reach, 'way b');
      way.href = href;
      line.append(' ', way);
    } else if (reach) line.append(' ', element('span', reach, 'soft'));
    return line;
  }

  function show(place, plan) {
    for (const { title, lines } of plan.sections) {
      const list = element('ul', undefined, 'stack close');
      list.append(...lines.map(lineOf));
      const section = element('section', undefined, 'stack close');
      section.append(element('h2', title), list);
      place.append(section);
    }
    place.hidden = false;
  }

  const plan = kept();
  if (plan === null) return;
  const place = document.querySelector('[data-kept-plan]');
  if (place !== null) {
    show(place, plan);
    for (const other of document.querySelectorAll('[data-no-kept-plan]')) other.hidden = true;
  }
  for (const link of document.querySelectorAll('main a[href="/plan"]:not([data-own])')) link.href = '/help-now/plan';
})();
