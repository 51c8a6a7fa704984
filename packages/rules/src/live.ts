/** Bytes of one frame from a client: the longest line (1,000 letters of four bytes, escaped) and room for its frame. */
export const MAX_FRAME_BYTES = 16 * 1024;
/** Frames of one socket: a person types, reads and speaks; twenty a second for a moment, five in the long run. */
export const SOCKET_FRAMES = { burst: 40, perSecond: 5 } as const;
/** Lines of one socket beyond them that are read before they are refused: whoever asks for people is heard (R27). */
export const READ_ANYWAY_FRAMES = { burst: 20, perSecond: 0.5 } as const;
/** Frames of one account over all its sockets on a node. */
export const ACCOUNT_FRAMES = { burst: 120, perSecond: 15 } as const;
/** Sockets of one account on a node: several devices with several tabs. */
export const SOCKETS_PER_ACCOUNT = 20;
/** Sockets of one node: at 20 KiB each about 400 MiB. */
export const SOCKETS_PER_NODE = 20_000;
/** Topics and rooms of one socket. */
export const TOPICS_PER_SOCKET = 50;
/** Bytes that may wait for one reader before it is told `gap`. Source: architecture "Live". */
export const MAX_WAITING_BYTES = 256 * 1024;
/** Seconds after which a reader that was told `gap` and still does not read is dropped. */
export const STUCK_SECONDS = 10;
/** Seconds between two pings, which carry the heads of the rooms. Source: architecture "Live". */
export const PING_SECONDS = 20;
/** Seconds between two looks at whether every socket may still be there. Source: architecture "Live". */
export const RECHECK_SECONDS = 15;
/** Seconds without an answer of the database after which a socket is closed: what it shows can no longer be checked. */
export const UNCHECKED_SECONDS = 30;
/** Seconds between two looks at the heads of rooms while a node has no bus. Source: architecture "Live". */
export const POLL_SECONDS = 1;
/** Changed lines that a return to a room brings at most; more is a `gap`. */
export const RESUME_LINES = 500;
/** Seconds that "is writing" holds without being said again. */
export const TYPING_SECONDS = 6;
