/** Notices: hints with ids and versions only. Who gets one fetches again, so access is checked at every read. */
export const NOTICE_KINDS = [
  /** Topic `queue`: a case came, moved or went. `{ caseId, version }` */
  'case.changed',
  /** Topic `queue`: words were edited or taken back by their author; a case may be about them. `{ itemId }` */
  'item.changed',
  /** Topic `queue`: an appeal came, was taken or answered. `{ appealId }` */
  'appeal.changed',
  /** Topic `case:<id>`: somebody began or stopped looking at it. `{ caseId }` */
  'case.viewers',
  /** Topics `queue` and `case:<id>`: a crisis case moved, or somebody joined or wrote in it. `{ crisisCaseId, caseId, version }` */
  'crisis.changed',
  /** Topic `me`: something new was said in the own talk with the team. `{}` */
  'talk.changed',
  /** Topic `me`: own words that wait out of sight: their wait began, changed or ended. `{}` */
  'hold.changed',
  /** Topic `me`, of whoever is present for a room: somebody there may need a person. `{ roomId }` */
  'room.cue',
  /** Topic `me`: the own notices changed. `{}` */
  'notices.changed',
  /** Topic `workshop:<id>`: its words, times or state changed. `{ workshopId, version }` */
  'workshop.changed',
  /** Topic `workshop:<id>`: a question was asked, moved or voted for. `{ workshopId }` */
  'questions.changed',
  /** Topic `workshop:<id>`: somebody came on its stage or left it; topic `me` of those who run it, too: a hand, and everything of a practice. `{ workshopId }` */
  'stage.changed',
  /** Topic `workshop:<id>`: sound and picture over every connection ended whose name begins so; in a practice topic `me` of those who are of it. `{ workshopId, process }` */
  'media.lost',
  /** Topic `me`: the picture of an own connection is held back, as too much of it got lost, or sent again. `{ session, isHeld }`, 0 or 1 */
  'picture.changed',
  /** Topic `workshop:<id>`: seats or the waitlist moved. `{ workshopId }` */
  'seats.changed',
  /** Topic `me`: somebody waits before the own workshop, or oneself was let in or not; topic `workshop:<id>`: the doors changed for all who wait. `{ workshopId }` */
  'admission.changed',
  /** Topic `me`: somebody is called, or no longer called. `{}` */
  'page.changed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a client may watch; rooms are joined instead. `me` are the own notices. */
export type WatchTopic = 'queue' | 'me' | `case:${string}` | `workshop:${string}`;
/** What the server addresses: as above, with the account whose `me` it is. */
export type Topic = Exclude<WatchTopic, 'me'> | `account:${string}`;
