/** Where this device remembers that single letters do nothing: whoever speaks to their screen needs that. */
const STORE = 'desk-letters';

/** Whether single letters act on this device; in a browser only. */
export const areLettersOn = (): boolean => localStorage.getItem(STORE) !== 'off';

/** Remembers on this device whether single letters act. */
export function keepLetters(areOn: boolean): void {
  if (areOn) localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, 'off');
}

/** Somebody types here: keys mean what they say. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('textarea, select, input:not([type=radio], [type=checkbox])') || target.isContentEditable)
  );
}

/** A key pressed where nobody types, without a modifier that belongs to the browser, and with nothing in front of the page. */
export function isLetter(event: KeyboardEvent): boolean {
  const isFree = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  return isFree && areLettersOn() && document.querySelector('dialog[open]') === null;
}
