import { getContext, setContext } from 'svelte';

/** One line at the foot, never the only place for a fact. */
export interface Toast {
  key: number;
  sentence: string;
  act?: { label: string; run: () => void };
}

/** The toasts of one open page. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #last = 0;

  say(sentence: string, act?: Toast['act']): void {
    this.#last += 1;
    this.list = [
      ...this.list.slice(-2),
      act === undefined ? { key: this.#last, sentence } : { key: this.#last, sentence, act },
    ];
  }

  put(key: number): void {
    this.list = this.list.filter((toast) => toast.key !== key);
  }
}

const KEY = Symbol('toasts');

export function provideToasts(): Toasts {
  return setContext(KEY, new Toasts());
}

/** `toasts().say(m.threads_sent())`, called while a component is made. */
export function toasts(): Toasts {
  const found = getContext<Toasts | undefined>(KEY);
  if (found === undefined) throw new Error('toasts() is called outside the shell');
  return found;
}
