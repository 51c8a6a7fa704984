/** Reads lines aloud with a voice that lives on this device; one that sends words to a service is never used. */
export class Voice {
  readonly #box: HTMLElement | null;
  readonly #switch: HTMLInputElement | null;
  #voice: SpeechSynthesisVoice | undefined;

  /** @param box - Shown only when such a voice exists. */
  constructor(box: HTMLElement | null, toggle: HTMLInputElement | null) {
    this.#box = box;
    this.#switch = toggle;
    if (!('speechSynthesis' in globalThis)) return;
    this.#look();
    speechSynthesis.addEventListener?.('voiceschanged', () => this.#look());
    toggle?.addEventListener('change', () => {
      if (!toggle.checked) this.hush();
    });
  }

  say(words: string): void {
    if (this.#switch?.checked !== true || this.#voice === undefined || words === '') return;
    speechSynthesis.cancel();
    const line = new SpeechSynthesisUtterance(words);
    line.voice = this.#voice;
    line.lang = this.#voice.lang;
    line.rate = 0.85;
    speechSynthesis.speak(line);
  }

  hush(): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  #look(): void {
    const language = document.documentElement.lang.slice(0, 2);
    this.#voice = speechSynthesis
      .getVoices()
      .find(({ localService, lang }) => localService && lang.startsWith(language));
    if (this.#box) this.#box.hidden = this.#voice === undefined;
  }
}
