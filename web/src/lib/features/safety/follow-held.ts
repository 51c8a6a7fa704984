import { onConnection, watch } from '#lib/live/live.ts';

/** Without a live line a page that somebody looks at looks again by itself this often. */
const LOOK_AGAIN_MS = 20_000;

let isFollowing = false;

/** Calls `again` for each article with own held words when something about them may have changed, and lets words be copied. */
export function followHeld(again: (article: string) => void): void {
  for (const held of document.querySelectorAll<HTMLElement>('[data-held]')) offerCopy(held);
  if (isFollowing) return;
  isFollowing = true;
  const look = (): void => {
    for (const held of document.querySelectorAll('[data-held]')) {
      const article = held.closest('article');
      // Whoever is in the middle of choosing is not drawn over.
      if (article !== null && !held.contains(document.activeElement)) again(article.id);
    }
  };
  watch('me', ({ kind }) => void (kind === 'hold.changed' && look()), look);
  let isOpen = false;
  onConnection((now) => (isOpen = now));
  setInterval(() => {
    if (!isOpen && document.visibilityState === 'visible') look();
  }, LOOK_AGAIN_MS);
}

/** Shows the button that copies one's own words. */
export function offerCopy(held: HTMLElement): void {
  const button = held.querySelector<HTMLButtonElement>('[data-copy]');
  const words = held.closest('article, li')?.querySelector<HTMLElement>('.voice, .tx');
  if (button === null || words == null || !button.hidden) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(words.innerText).then(() => {
      const label = button.querySelector('span');
      if (label !== null) label.textContent = button.dataset['copied'] ?? '';
    });
  });
}
