import { Clock } from './clock.ts';
import { momentAt, type Moment } from './timeline.ts';
import { Voice } from './voice.ts';

const LOOK_MS = 200;
const SMALL = '0.45';
const SCALES: Record<string, [from: string, to: string]> = { in: [SMALL, '1'], out: ['1', SMALL] };
const BUTTONS = ['start', 'pause', 'go', 'stop'] as const;
const SHOWN = { idle: ['start'], playing: ['pause', 'stop'], paused: ['go', 'stop'] } as const;

/** Shows the lines of one exercise in time, moves its shape, reads aloud when asked. Leaving the page or Esc ends it. */
export class Player {
  readonly #frame: HTMLElement;
  readonly #lines: readonly HTMLElement[];
  readonly #seconds: readonly number[];
  readonly #voice: Voice;
  readonly #clock = new Clock();
  #looking: ReturnType<typeof setInterval> | undefined;
  #shown: Moment | null = null;
  #rounds = 1;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#lines = [...frame.querySelectorAll<HTMLElement>('[data-seconds]')];
    this.#seconds = this.#lines.map((line) => Number(line.dataset['seconds']));
    this.#voice = new Voice(this.#part('voices'), frame.querySelector<HTMLInputElement>('[data-aloud]'));
    this.#listen();
  }

  #part(name: string): HTMLElement | null {
    return this.#frame.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #listen(): void {
    this.#part('controls')?.removeAttribute('hidden');
    this.#part('start')?.addEventListener('click', () => this.#start());
    this.#part('pause')?.addEventListener('click', () => this.#pause());
    this.#part('go')?.addEventListener('click', () => this.#goOn());
    this.#part('stop')?.addEventListener('click', () => this.#stop('stopped'));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#clock.isStarted) this.#stop('stopped');
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.#clock.isRunning) this.#pause();
    });
    addEventListener('pagehide', () => this.#voice.hush());
  }

  #start(): void {
    this.#rounds = Number(this.#frame.querySelector<HTMLInputElement>('[name=rounds]:checked')?.value ?? '1');
    this.#shown = null;
    this.#clock.start();
    this.#enter('playing', 'pause');
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
    this.#look();
  }

  #pause(): void {
    this.#clock.pause();
    this.#voice.hush();
    for (const move of this.#moves()) move.pause();
    this.#enter('paused', 'go');
  }

  #goOn(): void {
    this.#clock.goOn();
    for (const move of this.#moves()) move.play();
    this.#enter('playing', 'pause');
  }

  #stop(why: 'stopped' | 'over'): void {
    clearInterval(this.#looking);
    this.#clock.stop();
    this.#voice.hush();
    for (const move of this.#moves()) move.cancel();
    for (const line of this.#lines) line.removeAttribute('aria-current');
    this.#write('count', '');
    this.#fill(0);
    this.#write('caption', this.#part('caption')?.dataset[why] ?? '');
    this.#write('start', this.#part('start')?.dataset['again'] ?? '');
    this.#enter('idle', 'start');
  }

  #look(): void {
    if (!this.#clock.isRunning) return;
    const elapsedMs = this.#clock.elapsedMs();
    const moment = momentAt(this.#seconds, this.#rounds, elapsedMs);
    if (moment.isOver) {
      this.#stop('over');
      this.#voice.say(this.#part('caption')?.textContent ?? '');
      return;
    }
    this.#write('count', String(moment.second));
    this.#fill(elapsedMs / 1000);
    if (this.#shown?.line !== moment.line || this.#shown.round !== moment.round) this.#showLine(moment.line);
    this.#shown = moment;
  }

  #showLine(at: number): void {
    for (const [place, line] of this.#lines.entries()) {
      if (place === at) line.setAttribute('aria-current', 'step');
      else line.removeAttribute('aria-current');
    }
    const line = this.#lines[at];
    const words = line?.dataset['say'] ?? line?.textContent?.trim() ?? '';
    this.#write('caption', words);
    this.#voice.say(words);
    this.#move(line?.dataset['kind'] ?? '', this.#seconds[at] ?? 0);
  }

  /** Only `in` and `out` move; holding keeps the shape where it is. */
  #move(kind: string, lasts: number): void {
    const scale = SCALES[kind];
    if (scale === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const old of this.#moves()) old.cancel();
    this.#part('disc')?.animate({ scale }, { duration: lasts * 1000, easing: 'ease-in-out', fill: 'forwards' });
  }

  #moves(): Animation[] {
    return this.#part('disc')?.getAnimations() ?? [];
  }

  #write(name: string, words: string): void {
    const part = this.#part(name);
    if (part !== null) part.textContent = words;
  }

  #fill(seconds: number): void {
    const bar = this.#frame.querySelector<HTMLProgressElement>('[data-bar]');
    if (bar !== null) bar.value = seconds;
  }

  /** Shows the buttons that fit, and hands the focus on when the one that had it goes. */
  #enter(mode: keyof typeof SHOWN, next: (typeof BUTTONS)[number]): void {
    const hadFocus = this.#frame.contains(document.activeElement);
    this.#frame.dataset['mode'] = mode;
    for (const name of BUTTONS) {
      const button = this.#part(name);
      if (button !== null) button.hidden = !SHOWN[mode].some((shown) => shown === name);
    }
    if (hadFocus) this.#part(next)?.focus();
  }
}
