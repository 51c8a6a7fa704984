/** After a death in a community, or a feared one. Source: OP31, R21; Samaritans' guidance on postvention names the first weeks. */

/** Days that the mode lasts unless somebody chooses otherwise. [target] */
export const POSTVENTION_DAYS = 14;
export const MAX_POSTVENTION_DAYS = 90;
/** Minutes between two posts of one person while it lasts: room to breathe, never a silence. [target] */
export const POSTVENTION_SLOW_MINUTES = 10;
export const MAX_POSTVENTION_SLOW_MINUTES = 60;
/** Seconds between two lines of one person in a room of such a group. [target] */
export const POSTVENTION_ROOM_SECONDS = 60;
/** People that the roster asks for at any one time while it lasts. Source: OP31 "extra roster" [target]. */
export const POSTVENTION_PEOPLE = 2;
