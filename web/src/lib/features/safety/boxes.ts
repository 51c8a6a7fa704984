/** Names of most boxes for words; a box by another name says so itself. */
const WORDS = '[name=title], [name=body], [name=text], [name=line], [data-words]';
export type Box = HTMLTextAreaElement | HTMLInputElement;

/** The boxes of a form that hold somebody's words, first to last. */
export function boxesOf(form: HTMLFormElement): Box[] {
  return [...form.querySelectorAll(WORDS)].filter(
    (box): box is Box => box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text'),
  );
}

/** All words of a form as one text: a title says as much as what follows it. */
export function wordsIn(boxes: readonly Box[]): string {
  return boxes.map(({ value }) => value).join('\n');
}

/** The box that holds a place of that text, and where in it. */
export function boxAt(boxes: readonly Box[], place: number): { box: Box; at: number } | null {
  let start = 0;
  for (const box of boxes) {
    if (place <= start + box.value.length) return { box, at: place - start };
    start += box.value.length + 1;
  }
  return null;
}

/** Puts words into a box as if they had been typed: whoever listens hears of it. */
export function putWords(box: Box, words: string, from: number, to: number): void {
  box.setRangeText(words, from, to, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
