import { safeHtml } from '#lib/ui/safe-html.ts';
import { boxAt, boxesOf, putWords, wordsIn } from './boxes.ts';
import { nudgeHtml, SEEN_FIELD } from './nudge-html.ts';
import { type Nudge, sentenceAround } from './nudges.ts';
import { type CardLanguage, sayIn } from './words-of.ts';

/** The step before sending, in its form: it asks once, and the words stay where they are. */
export class NudgeStep {
  readonly #form: HTMLFormElement;
  readonly #place: HTMLElement;
  #nudges: readonly Nudge[] = [];

  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#form = form;
    this.#place = place;
  }

  get isShown(): boolean {
    return this.#place.querySelector('.nudge:not([hidden])') !== null;
  }

  /** True once the writer has said to send it as it is, until the words change. */
  get isSeen(): boolean {
    return this.#form.querySelector(`input[name=${SEEN_FIELD}]`) !== null;
  }

  /** @returns the sentence for a screen reader. */
  show(nudges: readonly Nudge[], language: CardLanguage): string {
    this.#nudges = nudges;
    const boxes = boxesOf(this.#form);
    const asked = { text: wordsIn(boxes), nudges, language, boxId: boxes.at(-1)?.id ?? '' };
    this.#place.innerHTML = safeHtml(nudgeHtml(asked).toString());
    this.#place.querySelector<HTMLElement>('.nudge')?.focus();
    return sayIn(language)('nudge_said');
  }

  close(): void {
    this.#place.replaceChildren();
  }

  /** The words changed: what was seen is no longer what would be sent. */
  forgetSeen(): void {
    this.#form.querySelector(`input[name=${SEEN_FIELD}]`)?.remove();
  }

  markSeen(): void {
    if (this.isSeen) return;
    const mark = document.createElement('input');
    mark.type = 'hidden';
    mark.name = SEEN_FIELD;
    mark.value = '1';
    this.#place.parentElement?.append(mark);
    // Only hidden: its button is what sends the form now.
    this.#place.querySelector('.nudge')?.toggleAttribute('hidden', true);
  }

  /** Back to the box, with the part in question marked. */
  change(): void {
    const [nudge] = this.#nudges;
    this.close();
    const boxes = boxesOf(this.#form);
    const from = nudge === undefined ? null : boxAt(boxes, nudge.start);
    const box = from?.box ?? boxes.at(-1);
    box?.focus();
    if (nudge !== undefined && from !== null) from.box.setSelectionRange(from.at, from.at + nudge.end - nudge.start);
  }

  /** Puts the sentence as it was written anew in place of the old one. */
  rewrite(number: number, words: string): void {
    const nudge = this.#nudges[number];
    const boxes = boxesOf(this.#form);
    if (nudge === undefined) return;
    const { before, part, after } = sentenceAround(wordsIn(boxes), nudge);
    const from = boxAt(boxes, nudge.start - before.length);
    this.close();
    if (from === null) return;
    const end = Math.min(from.box.value.length, from.at + before.length + part.length + after.length);
    putWords(from.box, words, from.at, end);
    from.box.focus();
  }
}
