import { safeHtml } from '#lib/ui/safe-html.ts';
import { cardHtml, type CardFacts, type DutyTruth, truthHtml } from './card-html.ts';
import { dutyNow, type PeopleAnswer, peopleNear, rememberCountry, whereOn } from './people-near.ts';
import type { SpotFacts } from './spot.ts';
import { type CardLanguage, otherLanguage, sayIn } from './words-of.ts';

const LOOK_AGAIN_MS = 60_000;

/** The card of one box: drawn at once with what is known, and drawn on when people and duty are. */
export class CardView {
  readonly #place: HTMLElement;
  readonly #facts: SpotFacts;
  readonly #boxId: string;
  #language: CardLanguage = 'en';
  #isNow = false;
  #moment: CardFacts['moment'] = 'draft';
  #people: PeopleAnswer | null = null;
  #country: string | null = null;
  #duty: DutyTruth | null = null;
  #look: ReturnType<typeof setInterval> | undefined;

  constructor(place: HTMLElement, facts: SpotFacts, boxId: string) {
    this.#place = place;
    this.#facts = facts;
    this.#boxId = boxId;
    this.#country = facts.country ?? facts.siteCountry;
    void peopleNear().then((answer) => this.#peopleCame(answer));
  }

  get isShown(): boolean {
    return this.#place.querySelector('.helpcard') !== null;
  }

  /** Shows the card, or draws the one that stands there anew. */
  show(facts: { language: CardLanguage; isNow: boolean; moment: CardFacts['moment'] }): void {
    const wasShown = this.isShown;
    if (!wasShown) this.#language = facts.language;
    this.#isNow ||= facts.isNow;
    this.#moment = facts.moment;
    this.#draw();
    if (wasShown) return;
    void this.#askDuty();
    clearInterval(this.#look);
    this.#look = setInterval(() => void this.#askDuty(), LOOK_AGAIN_MS);
  }

  /** Asks for what the card says first: one that stands there already shall not say less for a moment. */
  async prepare(): Promise<void> {
    const [duty, people] = await Promise.all([dutyNow(), peopleNear()]);
    this.#duty = duty;
    this.#peopleCame(people);
  }

  close(): void {
    clearInterval(this.#look);
    this.#place.replaceChildren();
  }

  changeLanguage(): void {
    this.#language = otherLanguage(this.#language);
    this.#draw();
    this.#place.querySelector<HTMLElement>('[data-help=language]')?.focus();
  }

  changeCountry(country: string): void {
    this.#country = country;
    this.#draw();
    this.#place.querySelector<HTMLElement>('[data-help=country]')?.focus();
    rememberCountry(country);
  }

  /** What a screen reader hears once. */
  get said(): string {
    return sayIn(this.#language)('card_said');
  }

  get language(): CardLanguage {
    return this.#language;
  }

  #peopleCame(answer: PeopleAnswer | null): void {
    if (answer === null) return;
    this.#people = answer;
    this.#country = answer.chosen ?? this.#facts.country ?? answer.guess ?? this.#facts.siteCountry;
    if (this.isShown) this.#draw();
  }

  async #askDuty(): Promise<void> {
    this.#duty = await dutyNow();
    const truth = this.#place.querySelector('[data-truth]');
    if (truth !== null) truth.outerHTML = safeHtml(truthHtml(this.#all()).toString());
  }

  /** Keeps what is open and where the focus is. */
  #draw(): void {
    const open = this.#place.querySelector<HTMLElement>('details[open] > summary')?.dataset['help'];
    const focused = this.#place.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-help')
      : null;
    this.#place.innerHTML = safeHtml(cardHtml(this.#all()).toString());
    if (open !== undefined)
      this.#place.querySelector(`[data-help=${open}]`)?.closest('details')?.setAttribute('open', '');
    if (focused != null)
      this.#place.querySelector<HTMLElement>(`[data-help=${focused}]`)?.focus({ preventScroll: true });
  }

  #all(): CardFacts {
    return {
      ...whereOn(this.#people, this.#country),
      language: this.#language,
      isNow: this.#isNow,
      duty: this.#duty,
      moment: this.#moment,
      boxId: this.#boxId,
    };
  }
}
