import type { WorkshopKind, WorkshopLanguage } from '@between/rules/workshops.ts';
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

export const KIND_NAMES = {
  webinar: m.workshops_kind_webinar,
  workshop: m.workshops_kind_workshop,
  qa_room: m.workshops_kind_qa_room,
} as const satisfies Record<WorkshopKind, () => string>;

/** What one can expect of it, in a sentence. */
export const KIND_HINTS = {
  webinar: m.workshops_kind_webinar_hint,
  workshop: m.workshops_kind_workshop_hint,
  qa_room: m.workshops_kind_qa_room_hint,
} as const satisfies Record<WorkshopKind, () => string>;

const PARTS = {
  host: m.workshops_yours_host,
  co_host: m.workshops_yours_co_host,
  safety_moderator: m.workshops_yours_safety_moderator,
} as const satisfies Record<WorkshopPart, () => string>;

/** What the viewer has to do with it, in one line; null when nothing. */
export function standingOf({ viewerPart, viewerRegistration, isViewerAsked }: WorkshopCardFields): string | null {
  if (isViewerAsked) return m.workshops_yours_asked();
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
