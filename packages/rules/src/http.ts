/** Bytes of one request body: the longest document (50,000 letters of four bytes, form-encoded threefold) and room for its form. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Requests for pages and the API from one address; files of our own are not counted. A busy person needs about 60 a minute. */
export const GENERAL_LIMIT = { points: 600, seconds: 60 } as const;
/** Tries to sign in, join or reset from one address. A shared clinic or library must fit; 1,000 guesses must not. */
export const STRICT_LIMIT = { points: 20, seconds: 300 } as const;
/** Sent words of one session that are read before they are refused by a limit: whoever asks for people gets through (R27). */
export const READ_ANYWAY_LIMIT = { points: 20, seconds: 60 } as const;
/** The same for one address, whatever sessions it names. Reading one takes less than a millisecond. */
export const READ_ANYWAY_PLACE_LIMIT = { points: 200, seconds: 60 } as const;
/** Bytes of a body that is read there: the longest post, form-encoded threefold. */
export const READ_ANYWAY_BYTES = 160 * 1024;
/** Form pages that the strict limit stands before. */
export const STRICT_PATHS = ['/sign-in', '/join', '/reset', '/confirm', '/invite', '/shared', '/legal/notice'] as const;
/** Mutations that the strict limit stands before when they come over HTTP. */
export const STRICT_MUTATIONS = [
  'signIn',
  'signInWithPasskey',
  'answerSecondFactor',
  'join',
  'resendConfirmation',
  'requestPasswordReset',
  'resetPassword',
  'openSharedPlan',
  'sendLegalNotice',
  'askForSecondLook',
  'sendTestPage',
  'startDrill',
  'testWebhook',
] as const;

/** Requests under way at once before new ones are asked to wait. Our own target: about ten seconds of work. */
export const MAX_IN_FLIGHT = 1_000;
/** Event loop delay, in milliseconds, over which new requests are asked to wait. */
export const MAX_LOOP_DELAY_MS = 1_500;
/** Seconds a refused client is asked to wait when there is too much to do. */
export const OVERLOAD_RETRY_SECONDS = 5;

/** Seconds between two looks at whether the database answers. */
export const DATABASE_LOOK_SECONDS = 1;
/** Seconds a request may take to arrive in full, and for its head alone. */
export const REQUEST_SECONDS = 60;
export const HEAD_SECONDS = 15;

/** Texts smaller than this go as they are: they fit into one packet anyway. */
export const COMPRESSED_FROM_BYTES = 1_400;

/** How long a page for people who are not signed in may be old, when what it says was changed by another process. */
export const GUEST_PAGE_MS = 1_000;
/** Pages kept at once, for every look, language and country that people ask for. */
export const GUEST_PAGES_KEPT = 300;
export const GUEST_PAGE_MAX_BYTES = 256 * 1024;
