/** One thing that the palette of the desk can do. */
export interface Command {
  id: string;
  /** What it is, in one word: a page, a view, a case, an act. */
  kind: string;
  label: string;
  run: () => void;
}

/** More than one reads; typing narrows. */
const MOST = 12;

/** Commands in whose words every typed word begins somewhere, those that begin with it first. Pure. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const text = ({ kind, label }: Command): string => `${label} ${kind}`.toLowerCase();
  const fitting = commands.filter((command) => words.every((word) => text(command).includes(word)));
  const starts = (command: Command): number => (text(command).startsWith(words[0] ?? '') ? 0 : 1);
  return fitting.toSorted((one, other) => starts(one) - starts(other)).slice(0, MOST);
}

/** The place in a list after a step up or down; it goes round. Pure. */
export function stepped(at: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}

/** What can be done on this page: buttons and choices that have a key, with their own words. */
export function actsOnPage(kind: string): Command[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].flatMap((element) => {
    const isChoice = element.matches('input[type=radio]');
    if (!isChoice && !element.matches('button, a, summary')) return [];
    const label = wordsOf(isChoice ? (element.closest('label') ?? element) : element);
    return label === '' ? [] : [{ id: `act-${element.dataset['key']}-${label}`, kind, label, run: () => act(element) }];
  });
}

/** Presses it where it stands, and leaves the cursor there. */
function act(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
  element.click();
}

/** Its words without the sign of its key. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll('kbd, .vh, svg')) part.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
