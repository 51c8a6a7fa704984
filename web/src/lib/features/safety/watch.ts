/** Brings help to the boxes of a page: what that needs is loaded when somebody begins to write. */
export function watchSpot(spot: HTMLElement): () => void {
  const form = spot.closest('form');
  if (form === null) return () => undefined;
  const stop = new AbortController();
  const begin = (): void => {
    stop.abort();
    // Tried again with the next focus when it could not be had.
    import('./guard.ts').then(
      ({ guard }) => guard(spot, form),
      () => setTimeout(() => watchSpot(spot), AGAIN_MS),
    );
  };
  form.addEventListener('focusin', begin, { signal: stop.signal });
  // A card or a question that the server drew, or a box that has the focus already.
  if (spot.querySelector('section') !== null || form.contains(document.activeElement)) begin();
  return () => stop.abort();
}

const AGAIN_MS = 2_000;

/** The same for every box of a page without a framework. */
export function watchSpots(): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-safety]')) watchSpot(spot);
}
