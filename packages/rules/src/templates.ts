/** Languages a sentence can be kept in. Source: MO22 "by rule and language". */
export const TEMPLATE_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** What the desk fills in by itself, where it knows it. Any other word in braces is for the moderator. */
export const TEMPLATE_VARIABLES = ['rule', 'group', 'until', 'link'] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** Sentences of one place: more than anyone finds their way in. Our own target. */
export const MOST_TEMPLATES = 200;

const PLACEHOLDER = /\{[^{}\n]{1,40}\}/gu;

/** Fills in what is known; the rest stays in its braces. Pure. */
export function fillTemplate(body: string, known: Partial<Record<TemplateVariable, string>>): string {
  const values = new Map<string, string | undefined>(Object.entries(known));
  return body.replace(PLACEHOLDER, (found) => values.get(found.slice(1, -1).trim()) ?? found);
}

/** Placeholders that nobody has filled in yet, each once, as they are written. Pure. */
export function unfilledIn(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER))];
}
