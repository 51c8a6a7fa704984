/** Brings help to the boxes of a page: what that needs is loaded when somebody begins to write. */
export function watchSpot(spot: HTMLElement): () => void {
  const form = spot.closest('form');
  if (form === null) return () => undefined;
  let end: (() => void) | null = null;
  let isGone = false;
  const begun = new AbortController();
  const begin = (): void => {
    begun.abort();
    import('./guard.ts').then(
      ({ guard }) => {
        if (!isGone) end = guard(spot, form);
      },
      // Tried again with the next focus when it could not be had.
      () => setTimeout(() => !isGone && (end = watchSpot(spot)), AGAIN_MS),
    );
  };
  form.addEventListener('focusin', begin, { signal: begun.signal });
  // A card or a question that the server drew, or a box that has the focus already.
  if (spot.querySelector('[data-drawn] > *') !== null || form.contains(document.activeElement)) begin();
  return () => {
    isGone = true;
    begun.abort();
    end?.();
  };
}

const AGAIN_MS = 2_000;

/** The same for every box of a page without a framework. */
export function watchSpots(): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-safety]')) watchSpot(spot);
}
