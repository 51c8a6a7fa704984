import { m } from '#lib/paraglide/messages.js';

/** "40 seconds", "3 minutes", "2 hours": rounded up, so that trying again then works. */
export function waitInWords(seconds: number): string {
  if (seconds < 90) return m.common_seconds({ count: Math.max(1, Math.ceil(seconds)) });
  if (seconds < 5400) return m.common_minutes({ count: Math.ceil(seconds / 60) });
  return m.common_hours({ count: Math.ceil(seconds / 3600) });
}
