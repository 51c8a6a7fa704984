/** States of `moderation-model.md` "Appeal". An answer passes the three results on its way to `closed`. */
export const APPEAL_STATES = ['submitted', 'assigned', 'upheld', 'partly', 'overturned', 'answered', 'closed'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export const APPEAL_EVENTS = [
  'submit',
  'assign',
  'release',
  'uphold',
  'reduce',
  'overturn',
  'answer',
  'close',
] as const;
export type AppealEvent = (typeof APPEAL_EVENTS)[number];

/** How a second look ended. `partly`: the words come back behind a content note. */
export const APPEAL_OUTCOMES = ['upheld', 'partly', 'overturned'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Whose view it is: the author of the words, or somebody whose report was answered with "no rule was broken". */
export const APPEAL_SIDES = ['author', 'reporter'] as const;
export type AppealSide = (typeof APPEAL_SIDES)[number];

/** Days until a second look is answered. Source: moderation-model.md "Appeal" [target]. */
export const APPEAL_ANSWER_DAYS = 7;
/** Open appeals that the queue shows at once; more than a team of this size can have. Our own limit. */
export const APPEALS_SHOWN = 50;

/** Minutes between two looks for appeals that nobody has answered in time, and hours after which it is said again. Our own targets. */
export const APPEALS_LOOK_MINUTES = 10;
export const APPEALS_LATE_TOLD_HOURS = 24;
