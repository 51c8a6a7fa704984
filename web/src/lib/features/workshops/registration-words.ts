import { m } from '#lib/paraglide/messages.js';

/** What a question can be answered with: its options, or yes and no. */
export function optionsOf({ options }: { options: readonly string[] }): readonly string[] {
  return options.length === 0 ? [m.registration_yes(), m.registration_no()] : options;
}
