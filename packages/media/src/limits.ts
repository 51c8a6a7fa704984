/** A browser's offer has 3 to 8 kB; nothing a client sends may be larger. */
export const OFFER_MAX_CHARS = 32_768;
/** What a host may send: weak viewers get every bit of it, as there are no layers. Source: measured with 3 % loss. */
export const VIDEO_BITS = 800_000;
export const VIDEO_BITS_MIN = 150_000;
/** A screen has small letters: it may take more, and sends fewer frames. */
export const SCREEN_BITS = 1_500_000;
/** Two viewers who join within this time share a key frame: more often costs everybody's picture. */
export const KEY_FRAME_EVERY_MS = 400;
/** A lost packet is asked for again this often, then a key frame mends what is missing. */
export const NACK_EVERY_MS = 50;
export const NACK_TRIES = 6;
/** How often the programme looks who speaks and what is shown. */
export const CHOOSE_EVERY_MS = 100;
/** Whoever sent nothing of a kind for so long shows nothing now. */
export const SENDS_MS = 2_000;
/** Packets kept for each viewer who asks again: two seconds of picture. */
export const KEPT_PACKETS = 192;
/** Whoever is not connected by then is gone, and so is whoever came to send and never sent anything. */
export const CONNECT_MS = 15_000;
export const SILENT_MS = 45_000;
/** Whoever tries their connection is put out after this, whatever their page does: it asks for fifteen seconds. */
export const TEST_MOST_MS = 60_000;
/** A process keeps a stream of another one for so long after its last viewer went. */
export const PULL_KEPT_MS = 30_000;
/** Connections of one person in one room: a stage of five streams, and a reload beside it. */
export const SESSIONS_EACH = 12;
/** Ports from `MEDIA_UDP_PORT` on, where a library opens one a connection instead of one for all: more than a machine can serve so. */
export const PORTS_WITHOUT_MUX = 400;
/** So much of a picture lost for so long: a connection too weak for it. What is asked for again is mended below that. */
export const WEAK_LOSS = 0.2;
export const WEAK_FOR_MS = 3_000;
/** A picture that was kept back is tried again after this, and twice as late each time it fails. */
export const PICTURE_BACK_MS = 15_000;
export const PICTURE_BACK_MAX_MS = 120_000;
