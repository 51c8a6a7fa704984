import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '@between/rules/templates.ts';
import { m } from '#lib/paraglide/messages.js';

export const LANGUAGE_NAMES = {
  en: m.templates_language_en,
  de: m.templates_language_de,
  es: m.templates_language_es,
  fr: m.templates_language_fr,
  pt: m.templates_language_pt,
} as const satisfies Record<TemplateLanguage, () => string>;

export const languageChoices = (): { value: TemplateLanguage; label: string }[] =>
  TEMPLATE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value]() }));
