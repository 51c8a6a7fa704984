/** Everything a page of this origin can find on the device, as one text. Scripts of the page are text here. */
export const KEPT = `(async () => {
  const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
  }
  for (const { name } of await indexedDB.databases()) {
    const open = await new Promise((resolve) => Object.assign(indexedDB.open(name), { onsuccess: (event) => resolve(event.target.result) }));
    for (const store of open.objectStoreNames) {
      const all = await new Promise((resolve) => Object.assign(open.transaction(store).objectStore(store).getAll(), { onsuccess: (event) => resolve(event.target.result) }));
      texts.push(name + store + all.length, JSON.stringify(all, (_key, value) => (value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value)));
    }
  }
  return texts.join('\\n');
})()`;
