import { tellDay } from '#lib/features/workshops/times.ts';
import { m } from '#lib/paraglide/messages.js';

/** The badge of a therapist while it holds. */
export interface HeldBadge {
  body: string;
  place: string;
  checkedAt: string;
}

/** What stands on whatever a therapist writes among members: what it is not (TH03), and who looked up who they are (TH01). */
export function scopeWords(badge: HeldBadge | null): string {
  const registered =
    badge === null
      ? m.credentials_scope_unchecked()
      : m.workshops_badge({ body: badge.body, place: badge.place, day: tellDay(badge.checkedAt) });
  return `${m.credentials_scope()} ${registered}`;
}
