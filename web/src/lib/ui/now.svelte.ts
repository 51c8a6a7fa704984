import { getContext, setContext } from 'svelte';

const KEY = Symbol('now');

/** "Now" for every time on the page: the server's while both sides must write the same words, then the device's. */
export class Now {
  at = $state.raw(new Date(0));

  constructor(loadedAt: string) {
    this.at = new Date(loadedAt);
  }

  refresh(): void {
    this.at = new Date();
  }
}

export function provideNow(loadedAt: string): Now {
  return setContext(KEY, new Now(loadedAt));
}

export function maybeNow(): Now | undefined {
  return getContext<Now | undefined>(KEY);
}
