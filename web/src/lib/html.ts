/** HTML that was made here: it goes into other HTML as it is. Everything else is text and is escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = string | number | Html | readonly Html[] | null | false;

/**
 * A piece of HTML: what stands between the braces is escaped, unless it was made by `html` itself. For what a page
 * repeats fifty times, where fourteen components an item took half of the page's time; everything else is a component.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = squeezedParts(template);
  let text = parts[0] ?? '';
  for (const [at, value] of values.entries()) text += textOf(value) + (parts[at + 1] ?? '');
  return new Html(text);
}

const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The written parts without the indentation of our source; done once a template. Values are never touched. */
function squeezedParts(template: TemplateStringsArray): readonly string[] {
  const known = squeezed.get(template);
  if (known !== undefined) return known;
  const parts = template.map((part) => part.replaceAll(/\s*\n\s*/g, ' '));
  squeezed.set(template, parts);
  return parts;
}

function textOf(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Html) return value.toString();
  if (value === null || value === false) return '';
  return Array.isArray(value) ? value.map(textOf).join('') : escaped(String(value));
}

const SPECIAL = /[&<>"']/;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(/[&<>"']/g, (letter) => NAMES[letter] ?? '') : text;
}
