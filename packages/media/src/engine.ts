import type { MediaSource } from '@between/rules/media.ts';

export type Source = MediaSource;
export type Kind = 'audio' | 'video';

/** A person in a room, under a name that leads nowhere outside it. */
export interface Place {
  room: string;
  participant: string;
}

/** One thing on a stage. It keeps its name when its person comes back. */
export interface StreamName extends Place {
  source: Source;
}

/** An answer to an offer: the session is stopped by its name. */
export interface Answer {
  session: string;
  sdp: string;
}

/** An offer to be sent what another process has; the session is ended by its name. */
export interface PullOffer {
  session: string;
  sdp: string;
}

export type EngineEvent =
  | ({ event: 'stream-started' | 'stream-stopped' } & StreamName)
  | { event: 'session-gone'; session: string }
  /** Too much of the picture gets lost on its way to whoever watches: it is held back, and the sound goes on; or it is sent again. */
  | { event: 'picture-held' | 'picture-sent'; session: string }
  /** A process went away with every connection whose name begins so, or with all of them; the next call starts a new one. */
  | { event: 'lost'; process?: string }
  /** This machine has no `node-datachannel`: the other library serves in its place, for fewer viewers. */
  | { event: 'fallen-back' };

export interface EngineNumbers {
  publishers: number;
  viewers: number;
}

/** Libraries of the embedded engine that talk to browsers. */
export type Library = 'node-datachannel' | 'werift';

/** Where media goes through. Signalling only: policy, grants and people are the server's. */
export interface MediaEngine {
  /** Takes what a person sends. The same name again takes the place of the first, and viewers stay. @throws {BadOffer} */
  publish(stream: StreamName, offer: string): Promise<Answer>;
  /** Sends a stream, on the stage already or to come. @throws {BadOffer} */
  play(viewer: Place, stream: StreamName, offer: string): Promise<Answer>;
  /** Sends the programme of a room: one picture and one sound, chosen as the evening goes. @throws {BadOffer} @throws {NotServed} */
  playProgramme(viewer: Place, offer: string): Promise<Answer>;
  /** Ends one session. @returns false when it was gone. */
  stop(session: string): Promise<boolean>;
  /** Ends everything of a person in a room, what they send only, or what they watch too. */
  kick(place: Place, what: 'sending' | 'everything'): Promise<void>;
  closeRoom(room: string): Promise<void>;
  /** Lets nothing of this kind through to anybody, whatever the sender's page does. */
  setMuted(stream: StreamName, kind: Kind, isMuted: boolean): Promise<void>;
  /** Freezes a whole room: connections stay, nothing goes through. */
  setPaused(room: string, isPaused: boolean): Promise<void>;
  /** Keeps one stream in the picture of the programme, unless a screen is shown; null lets it follow who speaks. */
  setPinned(room: string, stream: StreamName | null): Promise<void>;
  numbers(): Promise<EngineNumbers>;
  close(): Promise<void>;
}

/** How one process has a stream from another: an offer from here, an answer from there, and media between them. */
export interface Cascadable {
  /** Asks for a stream; null when it comes already, or when it is wanted for those who watch and nobody does. */
  offerPull(stream: StreamName, whom: 'anybody' | 'watching'): Promise<PullOffer | null>;
  acceptPull(session: string, answer: string): Promise<void>;
  /** As `play`, for another process of this machine. @throws {BadOffer} */
  feed(edge: Place, stream: StreamName, offer: string): Promise<Answer>;
}

/** Where and how media is reached. */
export interface EngineSettings {
  /** Address to bind to; null for every one. */
  bindAddress: string | null;
  /** Address to write into answers when the machine knows itself by another one. */
  publicAddress: string | null;
  /** One port for everybody; null for one a connection. A library without a mux takes ports from here on. */
  udpPort: number | null;
  /** Begins the name of each session: it tells which process it went through. */
  process?: string;
  /** `node-datachannel` when left out, and the other where that one cannot be loaded. */
  library?: Library;
}

/** This engine does not have it. The message is for programmers. */
export class NotServed extends Error {
  override readonly name = 'NotServed';
}

/** The offer cannot be answered. The message is for programmers and says nothing about people. */
export class BadOffer extends Error {
  override readonly name = 'BadOffer';
}
