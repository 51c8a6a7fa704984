/** Hours a talk with the author may be open before the case wakes by itself. Source: MO39, moderation-model.md "Case" (72 h at most). */
export const AUTHOR_TALK_HOURS = { min: 4, max: 72 } as const;
/** Messages of one case shown at once, the newest; and talks of one person. More would be another kind of talk. */
export const AUTHOR_TALK_PAGE = 100;
export const OWN_AUTHOR_TALKS = 20;
/** Days a talk is kept after its last word, once its case is closed: while a decision can be appealed (ME30) and the month it is answered in. */
export const AUTHOR_TALK_KEPT_DAYS = 215;
/** Minutes between two looks for talks that have been kept long enough. Our own target. */
export const AUTHOR_TALK_LOOK_MINUTES = 60;
