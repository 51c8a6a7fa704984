/**
 * Looks after one box to write in: reads the draft on the device, shows help beside it, asks once before personal or
 * harmful details are sent. Nothing leaves the device, nothing is in the way of sending.
 */
import { type Box, boxesOf, wordsIn } from './boxes.ts';
import { CardView } from './card-view.ts';
import { readDraft, startEngine } from './engine.ts';
import { SEEN_FIELD } from './nudge-html.ts';
import { NudgeStep } from './nudge-step.ts';
import { nudgesFor } from './nudges.ts';
import { patience } from './patience.ts';
import type { DraftReading } from './reading.ts';
import { mayShowCard, rememberCard } from './seen-cards.ts';
import type { SpotFacts } from './spot.ts';
import { type CardLanguage, cardLanguage, languageOfRules } from './words-of.ts';

const PAUSE_MS = 200;
/** A draft that is sent waits no longer than this for the engine. */
const SEND_PATIENCE_MS = 400;
/** A page this much lower than its window shares it with a keyboard. */
const WITHOUT_KEYBOARD = 0.75;
const CONCERN = 1;
const IMMINENT = 3;

const guarded = new WeakSet<HTMLElement>();

/** Returns how to stop, for when the box leaves the page. */
export function guard(spot: HTMLElement, form: HTMLFormElement): () => void {
  if (guarded.has(spot)) return () => undefined;
  guarded.add(spot);
  startEngine();
  const looksAfter = new Guard(spot, form);
  looksAfter.begin();
  return () => {
    looksAfter.end();
    guarded.delete(spot);
  };
}

class Guard {
  readonly #spot: HTMLElement;
  readonly #form: HTMLFormElement;
  /** The page wrote it: see HelpSpot.svelte. */
  readonly #facts: SpotFacts;
  readonly #card: CardView;
  readonly #nudge: NudgeStep;
  readonly #end = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: { text: string; reading: DraftReading } | null = null;
  #shownRank = 0;
  /** Where somebody wrote last: putting the card away leads back there. */
  #lastBox: Box | null = null;
  #isPassing = false;

  constructor(spot: HTMLElement, form: HTMLFormElement) {
    this.#spot = spot;
    this.#form = form;
    this.#facts = JSON.parse(spot.dataset['safety'] ?? '');
    const [cards, nudges] = [document.createElement('div'), document.createElement('div')];
    spot.append(nudges, cards);
    this.#card = new CardView(cards, this.#facts, boxesOf(form).at(-1)?.id ?? '');
    this.#nudge = new NudgeStep(form, nudges);
  }

  begin(): void {
    const form = this.#form;
    const { signal } = this.#end;
    form.addEventListener('input', (event) => this.#typed(event), { signal });
    form.addEventListener('submit', (event) => void this.#sending(event), { capture: true, signal });
    form.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    this.#spot.addEventListener('click', (event) => this.#pressed(event), { signal });
    this.#spot.addEventListener('change', (event) => this.#chose(event), { signal });
    this.#followDrawn(signal);
    this.#fitKeyboard(signal);
    void this.#adopt();
    void this.#read();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#end.abort();
  }

  /** Pages with a framework draw what the server answers in place. */
  #followDrawn(signal: AbortSignal): void {
    const drawn = this.#spot.querySelector('[data-drawn]');
    if (drawn === null) return;
    const watched = new MutationObserver(() => void this.#adopt());
    watched.observe(drawn, { childList: true });
    signal.addEventListener('abort', () => watched.disconnect());
  }

  /** With a phone's keyboard up the card is its sentence and one choice; the rest lies a swipe away. */
  #fitKeyboard(signal: AbortSignal): void {
    const view = window.visualViewport;
    const fit = (): boolean =>
      this.#spot.classList.toggle('is-tight', view !== null && view.height < innerHeight * WITHOUT_KEYBOARD);
    view?.addEventListener('resize', fit, { signal });
  }

  /** What the server drew goes on as one of ours: a card after sending, a question before it. */
  async #adopt(): Promise<void> {
    if (this.#spot.querySelector('[data-drawn] .nudge') !== null) {
      const reading = await this.#read();
      const nudges = reading === null ? [] : nudgesFor(wordsIn(boxesOf(this.#form)), reading);
      if (reading !== null && nudges.length > 0) this.#ask(nudges, reading);
      return;
    }
    const drawn = this.#spot.querySelector<HTMLElement>('[data-drawn] .helpcard');
    if (drawn === null) return;
    await this.#card.prepare();
    this.#hideDrawn();
    this.#card.show({
      language: cardLanguage([drawn.lang]),
      isNow: drawn.querySelector('.hc-top + .hc-danger') !== null,
      moment: 'sent',
    });
  }

  #hideDrawn(): void {
    this.#spot.querySelector('[data-drawn]')?.replaceChildren();
  }

  #typed(event: Event): void {
    if (event.target instanceof Node && this.#spot.contains(event.target)) return;
    this.#lastBox = boxesOf(this.#form).find((box) => box === event.target) ?? this.#lastBox;
    this.#nudge.forgetSeen();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), PAUSE_MS);
  }

  async #read(): Promise<DraftReading | null> {
    clearTimeout(this.#timer);
    const text = wordsIn(boxesOf(this.#form));
    if (text.trim() === '') return null;
    const reading = await readDraft(text);
    this.#known = { text, reading };
    await this.#consider(reading);
    return reading;
  }

  async #consider(reading: DraftReading): Promise<void> {
    const { rank } = reading;
    if (rank < CONCERN || rank <= this.#shownRank) return;
    const isRising = this.#card.isShown;
    if (!isRising && !(await mayShowCard(this.#facts.place, rank))) return;
    this.#shownRank = rank;
    this.#hideDrawn();
    this.#card.show({ language: this.#languageOf(reading), isNow: rank >= IMMINENT, moment: 'draft' });
    this.#say(this.#card.said);
    this.#bringIntoView();
    await rememberCard(this.#facts.place, rank);
  }

  /** The language the words are in; the reader's own where they do not tell. */
  #languageOf({ reasons }: DraftReading): CardLanguage {
    return languageOfRules(reasons, navigator.languages);
  }

  async #sending(event: SubmitEvent): Promise<void> {
    if (this.#facts.asksNothing === true) return;
    const submitter = event.submitter;
    if (submitter instanceof HTMLButtonElement && submitter.name === SEEN_FIELD) this.#nudge.markSeen();
    if (this.#isPassing || this.#nudge.isSeen) return;
    const text = wordsIn(boxesOf(this.#form));
    const known = this.#known?.text === text ? this.#known.reading : null;
    if (known !== null && nudgesFor(text, known).length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const reading = known ?? (await Promise.race([this.#read(), patience(SEND_PATIENCE_MS)]));
    const nudges = reading === null ? [] : nudgesFor(text, reading);
    if (nudges.length > 0 && reading !== null) return this.#ask(nudges, reading);
    this.#isPassing = true;
    this.#form.requestSubmit(submitter instanceof HTMLElement && submitter.isConnected ? submitter : null);
    this.#isPassing = false;
  }

  #ask(nudges: ReturnType<typeof nudgesFor>, reading: DraftReading): void {
    this.#hideDrawn();
    this.#say(this.#nudge.show(nudges, this.#languageOf(reading)));
    this.#bringIntoView();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(this.#card.isShown || this.#nudge.isShown)) return;
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  }

  #pressed(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-help]') : null;
    switch (pressed?.dataset['help']) {
      case 'close':
      case 'write':
        event.preventDefault();
        return this.#close();
      case 'language':
        return this.#card.changeLanguage();
      case 'change':
        event.preventDefault();
        this.#hideDrawn();
        return this.#nudge.change();
      case 'rewrite':
        return this.#rewrite(pressed);
    }
  }

  #rewrite(button: HTMLElement | null): void {
    const number = Number(button?.dataset['at']);
    const words = this.#spot.querySelector<HTMLTextAreaElement>(`#rewrite-${number}`)?.value ?? '';
    this.#nudge.rewrite(number, words);
  }

  #chose({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.dataset['help'] === 'country')
      this.#card.changeCountry(target.value);
  }

  /** Put away; the focus goes back to the words if it was in here. */
  #close(): void {
    const hadFocus = this.#spot.contains(document.activeElement);
    this.#card.close();
    this.#nudge.close();
    this.#hideDrawn();
    this.#say('');
    if (!hadFocus) return;
    const box = this.#lastBox?.isConnected === true ? this.#lastBox : boxesOf(this.#form).at(-1);
    box?.focus();
  }

  #say(sentence: string): void {
    const line = this.#spot.querySelector('[data-said]');
    if (line !== null) line.textContent = sentence;
  }

  #bringIntoView(): void {
    const shown = this.#spot.querySelector('.nudge, .hc-top');
    shown?.scrollIntoView({ block: 'nearest' });
  }
}
