import { m } from '#lib/paraglide/messages.js';

const NAMES: Readonly<Record<string, () => string>> = {
  what_this_is: m.operator_doc_what_this_is,
  limits: m.operator_doc_limits,
  house_rules: m.operator_doc_house_rules,
  privacy: m.operator_doc_privacy,
  terms: m.operator_doc_terms,
  accessibility: m.operator_doc_accessibility,
  complaints: m.operator_doc_complaints,
  imprint: m.operator_doc_imprint,
};

/** A text of the place by its name. */
export function documentName(kind: string): string {
  return NAMES[kind]?.() ?? kind;
}
