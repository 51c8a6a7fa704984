import type { EngineSettings, Kind } from './engine.ts';
import type { ReadOffer } from './sdp.ts';

export type PeerState = 'connected' | 'gone';

export interface PeerWishes {
  role: 'publish' | 'play';
  offer: ReadOffer;
  /** The source each kind is sent under; for viewers only. */
  ssrcs: Readonly<Partial<Record<Kind, number>>>;
  /** What belongs together at the viewer's: lips and voice. */
  label: string;
  settings: EngineSettings;
  onPacket(kind: Kind, packet: Buffer): void;
  onState(state: PeerState): void;
}

/** One connection, as far as a relay needs to know it. */
export interface Line {
  /** RTP or RTCP. Copied before it returns; a connection that is not ready, or gone, takes nothing. */
  send(kind: Kind, packet: Buffer): void;
  close(): void;
}

/** A connection that was asked for. */
export interface Peer extends Line {
  /** With every candidate in it: nothing trickles. */
  answer: string;
}

/** A connection that we ask for. */
export interface Pull extends Line {
  offer: string;
  accept(answer: string): void;
}

/** Answers an offer. One for each library that can. */
export type AnswerOffer = (wishes: PeerWishes) => Promise<Peer>;

/** Offers to be sent one sound and one picture. Only the library that serves in more than one process can. */
export type OfferPull = (wishes: Pick<PeerWishes, 'settings' | 'onPacket' | 'onState'>) => Promise<Pull>;
