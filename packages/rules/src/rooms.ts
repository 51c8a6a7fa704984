/** A room is for one group, for one workshop, or for the practice of those who run one before its doors. Source: TH11. */
export const ROOM_KINDS = ['group', 'workshop', 'practice'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** `closing` is the soft landing: lines are still taken, until it ends. Source: ME51. */
export const ROOM_STATES = ['closed', 'open', 'closing'] as const;
export type RoomStateName = (typeof ROOM_STATES)[number];

/**
 * Who writes in the chat of a workshop: everybody; everybody, read first; those who run it; its safety moderator alone.
 * Source: TH20.
 */
export const CHAT_MODES = ['open', 'reviewed', 'hosts_only', 'off'] as const;
export type ChatMode = (typeof CHAT_MODES)[number];

/** What became of a line that is read before others see it. Source: TH20. */
export const LINE_REVIEWS = ['waiting', 'declined'] as const;
export type LineReview = (typeof LINE_REVIEWS)[number];

/** In what part somebody is present for a room. Source: ME51, TH05. */
export const PRESENCE_ROLES = ['facilitator', 'moderator', 'host', 'co_host', 'safety_moderator'] as const;
export type PresenceRole = (typeof PRESENCE_ROLES)[number];

/** What a line says of its author besides the handle; most say nothing. */
export const LINE_ROLES = ['facilitator', 'moderator', 'peer_supporter', 'host'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** Seconds without a heartbeat after which somebody is no longer present. [target] */
export const PRESENCE_SILENT_SECONDS = 120;
/** Seconds between two heartbeats of a page that keeps presence: four fit into the silence that stops a workshop. */
export const PRESENCE_HEARTBEAT_SECONDS = 15;
/** Seconds without its safety moderator after which nothing new reaches the stage or the chat of a workshop. Source: TH05. */
export const UNGUARDED_SECONDS = 60;
/** Minutes without its safety moderator after which the room of a workshop is closed: a calm page. Source: TH05. */
export const UNGUARDED_CLOSES_MINUTES = 5;
/** Minutes in which people can say goodbye before a room closes. Source: ME51 [target]. */
export const SOFT_LANDING_MINUTES = 3;
/** The longest slow mode, in seconds. Source: ME53 [target]. */
export const MAX_SLOW_SECONDS = 600;
/** Slow modes a moderator chooses from, in seconds; 0 is off. Source: ME53 [target]. */
export const SLOW_CHOICES = [0, 10, 30, 60, 300] as const;
/** Minutes for which somebody can be muted in a room. Source: MO29 [target]. */
export const MUTE_MINUTES = [10, 60] as const;
/** Hours of "removed for today": until the next evening's room at the latest. Source: MO29 [target]. */
export const REMOVED_HOURS = 12;
/** Lines of one page. */
export const LINE_PAGE = 50;
/** Open rooms a day shows: more would be a list to get through. Our own bound. */
export const OPEN_ROOMS_SHOWN = 10;
/** Unread lines are counted up to here; more is "many". */
export const UNREAD_COUNTED = 100;
/** What somebody in a workshop tells its safety moderator and nobody else. Source: ME54. */
export const ROOM_CALLS = ['need_moderator', 'leaving_not_ok'] as const;
export type RoomCallKind = (typeof ROOM_CALLS)[number];
/** Minutes after which a call that its safety moderator has not answered calls other people too: the patience of R13 for imminent words. Our own target. */
export const ROOM_CALL_MINUTES = 3;
/** Hours after its end in which whoever had a seat can still call from a workshop: what was stirred up comes back at night, and the next day. Our own target. */
export const ROOM_CALL_AFTER_HOURS = 24;
/** Days until nobody knows any more who called. Our own target. */
export const ROOM_CALL_KEPT_DAYS = 7;
/** Calls shown at once. */
export const ROOM_CALLS_SHOWN = 50;
