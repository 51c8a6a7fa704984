/** Days after which a shared plan closes by itself, as offered; the last is the longest. Our own target: until the next months' review. */
export const SHARE_DAYS = [1, 7, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];

/** Characters of the words that open a shared plan. Source: issue 8 "Offline": a passphrase has at least ten. */
export const SHARE_WORDS = { min: 10, max: 200 } as const;
/** Characters of the name that a member gives to whom they share with. */
export const SHARE_NAME = { min: 1, max: 60 } as const;
/** Links of one member that are open at once. Our own target. */
export const OPEN_SHARES = 10;
/** Wrong words in a row after which a link rests, and for how long. Source: OWASP authentication, lock-out; four a minute at most in the long run. */
export const WRONG_WORDS_LIMIT = 5;
export const WRONG_WORDS_REST_MINUTES = 15;
/** Openings of one link that its log keeps; the oldest give way. */
export const OPENINGS_KEPT = 100;
/** Days after its end for which a share's log stays; then the row goes. Our own target (OP18). */
export const SHARE_LOG_DAYS = 90;
