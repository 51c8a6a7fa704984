import { DraftKeeper, type DraftPlace } from './draft-keeper.ts';

/** Keeps the words of a form that says `data-draft`, and sends it without leaving the page if sending may fail. */
export function keepForm(form: HTMLFormElement, onSent: (address: string) => void): () => void {
  // The page wrote it: see draft-place.server.ts.
  const place: DraftPlace = JSON.parse(form.dataset['draft'] ?? '');
  const line = form.querySelector<HTMLElement>('[data-draft-line]');
  const keeper = new DraftKeeper(place, (sentence, isTrouble) => {
    if (line === null) return;
    line.textContent = sentence;
    line.classList.toggle('trouble', isTrouble);
  });
  const stop = new AbortController();
  const { signal } = stop;
  form.addEventListener(
    'input',
    () => {
      keeper.changed(...wordsOf(form));
      tellLeft(form);
    },
    { signal },
  );
  form.addEventListener('submit', (event) => void send(event, form, keeper, onSent), { signal });
  const keepNow = (): void => {
    if (document.visibilityState === 'hidden') keeper.flush(true);
  };
  document.addEventListener('visibilitychange', keepNow, { signal });
  addEventListener('pagehide', keepNow, { signal });
  addEventListener('online', () => keeper.flush(), { signal });
  void giveBack(form, keeper);
  tellLeft(form);
  return () => stop.abort();
}

/** Puts words that only this device had kept back into the box, and says so. */
async function giveBack(form: HTMLFormElement, keeper: DraftKeeper): Promise<void> {
  const left = await keeper.left();
  const box = form.querySelector<HTMLTextAreaElement>('textarea[name=body]');
  if (left === null || box === null || left === box.value) return;
  box.value = left;
  form.querySelector('[data-draft-found]')?.removeAttribute('hidden');
}

/** Without an answer the words stay in the box; a refusal is shown by the page itself, which keeps them too. */
async function send(
  event: SubmitEvent,
  form: HTMLFormElement,
  keeper: DraftKeeper,
  onSent: (address: string) => void,
): Promise<void> {
  event.preventDefault();
  const button = event.submitter;
  if (button?.getAttribute('aria-busy') === 'true') return;
  const rest = beBusy(button);
  await keeper.pause();
  const address = await post(form, button);
  rest();
  form.querySelector('[data-not-sent]')?.toggleAttribute('hidden', address !== 'away');
  form.querySelector('[data-signed-out]')?.toggleAttribute('hidden', address !== 'signed out');
  if (address === 'away' || address === 'signed out') return;
  if (address === 'refused') return HTMLFormElement.prototype.submit.call(form);
  await keeper.sent();
  onSent(address);
}

/** The button says what is happening; the answer gives its own words back. */
function beBusy(button: HTMLElement | null): () => void {
  if (button === null) return () => undefined;
  const label = button.textContent;
  button.setAttribute('aria-busy', 'true');
  button.textContent = button.dataset['busy'] ?? label;
  return () => {
    button.removeAttribute('aria-busy');
    button.textContent = label;
  };
}

/** From nine tenths on, how many characters are left is said under the box; nothing is ever cut. */
function tellLeft(form: HTMLFormElement): void {
  for (const line of form.querySelectorAll<HTMLElement>('[data-max]')) {
    const box = form.querySelector<HTMLTextAreaElement>(`textarea[aria-describedby~="${line.id}"]`);
    const max = Number(line.dataset['max']);
    const left = max - Array.from(box?.value ?? '').length;
    // The page lends its sentences: this script carries none.
    const sentence = left < 0 ? line.dataset['over'] : left <= max / 10 ? line.dataset['left'] : '';
    line.textContent = (sentence ?? '').replace('{count}', String(Math.abs(left)));
  }
}

/** Where the form leads; `refused` when it has to be mended, `signed out` or `away` when nothing was taken. */
async function post(form: HTMLFormElement, button: HTMLElement | null): Promise<string> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new FormData(form, button),
    });
    const { type, location } = await response.json();
    if (type === 'redirect' && typeof location === 'string')
      return /^\/sign-in(\?|$)/.test(location) ? 'signed out' : location;
    return response.status < 500 && type === 'failure' ? 'refused' : 'away';
  } catch {
    return 'away';
  }
}

/** Fields kept beside the words, of whatever form. */
const KEPT_FIELDS = ['title', 'intent', 'contentNote', 'tags', 'day', 'form', 'prompt'];
const KEPT_TICKS = ['hidesHandle', 'isForSession'];

function wordsOf(form: HTMLFormElement): [text: string, fields: Record<string, unknown>] {
  const given = new FormData(form);
  const fields: Record<string, unknown> = {};
  for (const key of KEPT_FIELDS) if (given.get(key)) fields[key] = String(given.get(key));
  const topics = given.getAll('contentTopics').map(String);
  if (topics.length > 0) fields['contentTopics'] = topics;
  for (const key of KEPT_TICKS) if (given.has(key)) fields[key] = true;
  return [String(given.get('body') ?? ''), fields];
}
