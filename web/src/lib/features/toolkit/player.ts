/**
 * The script of the toolkit's pages, an entry of its own in vite.config.ts without any other file, so that the service
 * worker keeps it whole. The words are in the page.
 */
import { Player } from './timed-player.ts';

for (const frame of document.querySelectorAll<HTMLElement>('[data-player]')) new Player(frame);
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
