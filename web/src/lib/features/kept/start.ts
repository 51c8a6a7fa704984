/** The whole script of `/kept`, an entry of its own in vite.config.ts: the page opens without a connection and without a router. */
import { mount } from 'svelte';
import KeptPage from './KeptPage.svelte';

const place = document.querySelector('[data-kept]');
if (place !== null) {
  place.replaceChildren();
  mount(KeptPage, { target: place });
}
