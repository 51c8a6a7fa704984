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
