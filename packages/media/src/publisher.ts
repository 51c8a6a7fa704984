import { randomInt } from 'node:crypto';
import type { Kind, Source } from './engine.ts';
import { KEY_FRAME_EVERY_MS, SCREEN_BITS, SENDS_MS, VIDEO_BITS, VIDEO_BITS_MIN } from './limits.ts';
import type { Line } from './peer.ts';
import { ReceptionLog } from './reception.ts';
import { readRtcp, writeNack, writePli, writeReceiverReport, writeRemb } from './rtcp.ts';
import { audioLevel, isRtcp, isRtp, sequenceOf, ssrcOf, withoutExtension } from './rtp.ts';

export interface PublisherEars {
  onRtp(kind: Kind, packet: Buffer, at: number): void;
  /** How loud a packet of sound is, in dB below the loudest there is, 0 to 127. */
  onLevel(level: number, at: number): void;
  onSenderReport(kind: Kind, report: Buffer): void;
}

/** For senders that do not say how loud they are: silence is sent in a few bytes (RFC 6716), and the rest is taken for speech. */
const SILENT_BYTES = 20;
const SPEECH_LEVEL = 40;
const SILENCE_LEVEL = 127;

/** What is said back to somebody who sends: what got lost, how much may come, and when a whole picture is needed. */
export class Publisher {
  readonly #ears: PublisherEars;
  readonly #own = randomInt(1, 0xffffffff);
  readonly #logs = new Map<Kind, ReceptionLog>();
  readonly #sentAt = new Map<Kind, number>();
  readonly #levelId: number | null;
  readonly #most: number;
  #peer: Line | null = null;
  #bits: number;
  #keyFrameAt = -Infinity;
  #isKeyFrameDue = false;
  /** Something came, once: from then on silence is the sender's right. */
  hasSent = false;

  /** @param levelId under which number each packet of sound says how loud it is; null when it does not say */
  constructor(source: Source, ears: PublisherEars, levelId: number | null = null) {
    this.#ears = ears;
    this.#levelId = levelId;
    this.#most = source === 'screen' ? SCREEN_BITS : VIDEO_BITS;
    this.#bits = this.#most;
  }

  set peer(peer: Line) {
    this.#peer = peer;
  }

  take(kind: Kind, packet: Buffer, at: number): void {
    if (isRtcp(packet)) {
      const { senderReport } = readRtcp(packet);
      if (senderReport === null) return;
      this.#logs.get(kind)?.heardReport(senderReport, at);
      this.#ears.onSenderReport(kind, senderReport);
      return;
    }
    if (!isRtp(packet)) return;
    this.hasSent = true;
    const ssrc = ssrcOf(packet);
    let log = this.#logs.get(kind);
    if (log?.ssrc !== ssrc) {
      log = new ReceptionLog(ssrc);
      this.#logs.set(kind, log);
      if (kind === 'video') this.#isKeyFrameDue = true;
    }
    if (log.take(sequenceOf(packet), at) && kind === 'video') this.#isKeyFrameDue = true;
    this.#sentAt.set(kind, at);
    if (kind === 'audio') this.#ears.onLevel(this.#levelOf(packet), at);
    this.#ears.onRtp(kind, withoutExtension(packet), at);
  }

  /** Something of this kind came a moment ago. */
  sends(kind: Kind, at: number): boolean {
    return at - (this.#sentAt.get(kind) ?? -Infinity) < SENDS_MS;
  }

  /** Somebody needs a whole picture; several within a moment get the same one. */
  wantKeyFrame(at: number): void {
    this.#isKeyFrameDue = true;
    this.#askForKeyFrame(at);
  }

  /** Every few tens of milliseconds: asks again for what is missing. */
  look(at: number): void {
    for (const [kind, log] of this.#logs) {
      const { sequences, isGivenUp } = log.toAskFor(at);
      if (sequences.length > 0) this.#peer?.send(kind, writeNack(this.#own, log.ssrc, sequences));
      if (isGivenUp && kind === 'video') this.#isKeyFrameDue = true;
    }
    this.#askForKeyFrame(at);
  }

  /** Once a second: how it went, and how much may come. Loss takes a step back, quiet a small one forward. */
  report(at: number): void {
    for (const [kind, log] of this.#logs) {
      const reception = log.report(at);
      this.#peer?.send(kind, writeReceiverReport(this.#own, reception));
      if (kind !== 'video') continue;
      if (reception.loss > 0.1) this.#bits = Math.max(VIDEO_BITS_MIN, this.#bits * 0.85);
      else if (reception.loss < 0.02) this.#bits = Math.min(this.#most, this.#bits * 1.05);
      this.#peer?.send(kind, writeRemb(this.#own, log.ssrc, this.#bits));
    }
  }

  #levelOf(packet: Buffer): number {
    const said = this.#levelId === null ? null : audioLevel(packet, this.#levelId);
    return said ?? (packet.length < SILENT_BYTES ? SILENCE_LEVEL : SPEECH_LEVEL);
  }

  #askForKeyFrame(at: number): void {
    const video = this.#logs.get('video');
    if (!this.#isKeyFrameDue || video === undefined || at - this.#keyFrameAt < KEY_FRAME_EVERY_MS) return;
    this.#isKeyFrameDue = false;
    this.#keyFrameAt = at;
    this.#peer?.send('video', writePli(this.#own, video.ssrc));
  }
}
