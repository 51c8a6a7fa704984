import type { WorkshopLanguage } from '@between/rules/workshops.ts';
import type { WorkshopCardFieldsFragment, WorkshopPart } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

export type WorkshopCardFields = WorkshopCardFieldsFragment;

export const LANGUAGE_NAMES = {
  en: m.workshops_language_en,
  de: m.workshops_language_de,
  es: m.workshops_language_es,
  fr: m.workshops_language_fr,
  pt: m.workshops_language_pt,
} as const satisfies Record<WorkshopLanguage, () => string>;

const PARTS = {
  host: m.workshops_yours_host,
  co_host: m.workshops_yours_co_host,
  safety_moderator: m.workshops_yours_safety_moderator,
} as const satisfies Record<WorkshopPart, () => string>;

/** What the viewer has to do with it, in one line; null when nothing. */
export function standingOf({ viewerPart, viewerRegistration }: WorkshopCardFields): string | null {
  if (viewerPart) return PARTS[viewerPart]();
  switch (viewerRegistration?.state) {
    case 'taken':
      return m.workshops_your_seat();
    case 'offered':
      return m.workshops_your_offer();
    case 'waiting':
      return m.workshops_your_place({ place: viewerRegistration.place ?? 1 });
    default:
      return null;
  }
}

/** Whether it can still be gone to. */
export function isAhead({ phase }: Pick<WorkshopCardFields, 'phase'>): boolean {
  return phase === 'upcoming' || phase === 'soon' || phase === 'live';
}
