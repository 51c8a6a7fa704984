import { m } from '#lib/paraglide/messages.js';

/** What the safety check names, as one of the team reads it: the subject, never a sentence of the author. */
const LABELS: Readonly<Record<string, () => string>> = {
  harassment: m.wellness_label_harassment,
  spam: m.wellness_label_spam,
  method: m.wellness_label_method,
  encouragement: m.wellness_label_encouragement,
  pii: m.wellness_label_pii,
  dosing: m.wellness_label_dosing,
  ed: m.wellness_label_ed,
  self_harm: m.wellness_label_self_harm,
  abuse: m.wellness_label_abuse,
  third_party: m.wellness_label_third_party,
};

/** Names of labels that have one. */
export function labelsInWords(labels: readonly string[]): string {
  return labels.flatMap((label) => LABELS[label]?.() ?? []).join(', ');
}
