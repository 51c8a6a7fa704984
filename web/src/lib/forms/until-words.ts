import { m } from '#lib/paraglide/messages.js';

/** When a limit ends, in a zone that is named: whoever was refused may read it anywhere. */
export function untilWords(until: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return m.errors_until({ when: `${format.format(new Date(until))} UTC` });
}
