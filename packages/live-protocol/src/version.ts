/** The subprotocol that a client offers and the server takes. A change that an older client cannot read makes it `v2`. */
export const SUBPROTOCOL = 'between.v1';
/** Sent in `welcome`. */
export const PROTOCOL_VERSION = 1;

/** Why the server closes a socket, as WebSocket close codes. `again` are those after which a client may come back. */
export const CLOSE = {
  /** The server is stopping or too busy: come back in a moment. */
  goingAway: 1001,
  /** A frame that is no frame of this protocol. */
  badFrame: 1003,
  /** Too many frames. */
  tooMany: 1008,
  tooLarge: 1009,
  /** The session ended, or its person may not be here: sign in first. */
  signedOut: 4401,
  /** The database did not answer for too long, or this reader did not read: come back in a moment. */
  again: 4503,
} as const;
