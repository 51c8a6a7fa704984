import type { CaptionSpeaker } from '@between/rules/workshops.ts';

/** Whoever may be speaking, as the stage is: the host, a co-host who is on it, and attendees, who ask from it or from below. Pure. */
export function speakersOf(
  streams: readonly { handle: string; isHere: boolean }[],
  [, ...coHosts]: readonly string[],
): CaptionSpeaker[] {
  const hasCoHost = streams.some(({ handle, isHere }) => isHere && coHosts.includes(handle));
  return hasCoHost ? ['host', 'co_host', 'attendee'] : ['host', 'attendee'];
}
