/**
 * The whole script of the pages where people read and write words: those pages carry no framework.
 * Everything works without it; with it, nothing written is lost and the page stays where it is.
 */
import { keepForm } from '#lib/features/drafts/draft-form.ts';
import { watchSpots } from '#lib/features/safety/watch.ts';
import { redraw, redrawArticle } from './redraw.ts';

let stopKeeping: (() => void)[] = [];

function keepForms(): void {
  for (const stop of stopKeeping) stop();
  stopKeeping = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')].map((form) =>
    keepForm(form, arrive),
  );
  watchSpots();
  followHeld();
}

/** Own words that wait out of sight: their state comes by itself, only where there are some. */
function followHeld(): void {
  if (document.querySelector('[data-held]') === null) return;
  void import('#lib/features/safety/follow-held.ts').then(({ followHeld: follow }) =>
    follow((article) => void redrawArticle(article, '').then((isDone) => isDone && followHeld())),
  );
}

/** The words are stored: the page that shows them is drawn in place, or gone to when it is another one. */
async function arrive(address: string): Promise<void> {
  const target = new URL(address, location.href);
  if (target.pathname !== location.pathname || !(await redraw(target))) return location.assign(target);
  keepForms();
  const words = document.getElementById(target.hash.slice(1));
  words?.scrollIntoView({ block: 'center' });
  words?.focus({ preventScroll: true });
}

async function sendQuietly(event: SubmitEvent): Promise<void> {
  const { target: form, submitter } = event;
  if (
    !(form instanceof HTMLFormElement) ||
    form.dataset['quiet'] === undefined ||
    !(submitter instanceof HTMLButtonElement)
  )
    return;
  event.preventDefault();
  const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
  const body = new FormData(form, submitter);
  const address = submitter.hasAttribute('formaction') ? submitter.formAction : form.action;
  const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  const article = form.closest('article');
  // The plain way, where the browser itself says what is wrong.
  if (answer === null || !answer.ok || article === null || !(await redrawArticle(article.id, submitter.id)))
    location.assign(location.href.replace(/#.*/, ''));
}

function shutMenus(event: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') continue;
      menu.querySelector('summary')?.focus();
    } else if (event.target instanceof Node && menu.contains(event.target)) continue;
    menu.open = false;
  }
}

/** Says once that folded words were opened; the answer is the same for all words. */
function tellOpened({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.fold')) return;
  const postId = target.closest('article')?.id.replace(/^post-/, '');
  if (postId === undefined || target.dataset['told'] !== undefined) return;
  target.dataset['told'] = '';
  const body = new FormData();
  body.set('postId', postId);
  const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
  void fetch(`${location.pathname}?/opened`, { method: 'POST', headers, body, keepalive: true }).catch(() => undefined);
}

// Toggling does not bubble: it is caught on its way down.
document.addEventListener('toggle', tellOpened, true);
document.addEventListener('submit', (event) => void sendQuietly(event));
document.addEventListener('pointerdown', shutMenus);
document.addEventListener('keydown', shutMenus);
keepForms();
