import { DraftKeeper, type DraftPlace } from '#lib/features/drafts/draft-keeper.ts';

/** Keeps what stands in the box, and lines that did not arrive, sealed on the server or encrypted on this device. */
export interface KeptWords {
  changed(text: string): void;
  stop(): void;
}

export function keepWords(json: string, giveBack: (text: string) => void): KeptWords {
  // The page wrote it: see draft-place.server.ts.
  const place: DraftPlace = JSON.parse(json);
  const keeper = new DraftKeeper(place, () => undefined);
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') keeper.flush(true);
    },
    { signal },
  );
  addEventListener('pagehide', () => keeper.flush(true), { signal });
  addEventListener('online', () => keeper.flush(), { signal });
  void keeper.left().then((left) => {
    if (left !== null) giveBack(left);
  });
  return { changed: (text) => keeper.changed(text, {}), stop: () => stop.abort() };
}
