import type { CaptionSpeaker } from '@between/rules/workshops.ts';
import { m } from '#lib/paraglide/messages.js';

const SPEAKERS = {
  host: m.captions_speaker_host,
  co_host: m.captions_speaker_co_host,
  attendee: m.captions_speaker_attendee,
} as const satisfies Record<CaptionSpeaker, () => string>;

/** Whose words, by part. */
export function speakerName(speaker: CaptionSpeaker): string {
  return SPEAKERS[speaker]();
}
