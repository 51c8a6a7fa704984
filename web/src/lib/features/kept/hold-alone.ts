const NAME = 'kept-tools';
let isHeld = false;

/** Two windows would write over each other: one alone may open the store. True when it is this one, until it is closed. */
export function holdAlone(): Promise<boolean> {
  if (isHeld) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
      isHeld = lock !== null;
      resolve(isHeld);
      // Held for as long as this page lives.
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}
