/** Every kind of words somebody can write here, each findable by its name wherever it went. */
export const PLACES = [
  'title',
  'opening',
  'reply',
  'imminentReply',
  'changed',
  'line',
  'imminentLine',
  'question',
  'imminentQuestion',
  'about',
  'contentNote',
  'draft',
  'journal',
  'moodNote',
  'thought',
  'goal',
  'plan',
  'map',
  'selfCare',
  'coping',
  'shareName',
  'shareWords',
  'findMe',
  'reportNote',
  'worryNote',
  'memberNote',
  'toOnCall',
  'toPerson',
  'toTeam',
  'talkNote',
  'crisisNote',
  'riskNote',
  'handOver',
  'levelReason',
  'raiseReason',
  'releaseReason',
  'untoldReason',
  'outcomeNote',
  'closeNote',
  'checkInNote',
  'decisionReason',
  'noteToAuthor',
  'noteToReporter',
  'appeal',
  'appealAnswer',
  'mended',
  'safeguardingReason',
  'safeguardingNote',
  'safeguardingOutcome',
  'signOffNote',
  'watchNote',
  'exceptionReason',
] as const;
export type PlantedPlace = (typeof PLACES)[number];

/** Words of nobody else: whoever finds them knows where they were written. */
export function planted(place: PlantedPlace): string {
  return `Marmalade lantern ${place} hangs over the orchard.`;
}

const FOUND = /Marmalade lantern (\w+)/g;

/** Which kinds of words a text holds. */
export function foundIn(text: string): string[] {
  return [...new Set([...text.matchAll(FOUND)].map(([, place = '']) => place))].toSorted();
}
