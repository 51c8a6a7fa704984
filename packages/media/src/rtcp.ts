const SENDER_REPORT = 200;
const RECEIVER_REPORT = 201;
const TRANSPORT_FEEDBACK = 205;
const PAYLOAD_FEEDBACK = 206;

/** How a source fared on its way to a viewer, since the beginning. */
export interface Reached {
  /** Packets that did not arrive, not counting those that came twice. */
  lost: number;
  /** The highest number that arrived, with its wraps. */
  highest: number;
}

/** What one RTCP packet of the other side says that we act on. */
export interface Heard {
  wantsKeyFrame: boolean;
  /** Of the source that was asked about; null when the packet says nothing of it. */
  reached: Reached | null;
  /** The sender's clock: 28 bytes, to pass on to viewers so that lips and voice agree. */
  senderReport: Buffer | null;
}

/** Reads a compound packet as far as it makes sense, and what it reports of one source; garbage says nothing. */
export function readRtcp(packet: Buffer, ssrc: number | null = null): Heard {
  const heard: Heard = { wantsKeyFrame: false, reached: null, senderReport: null };
  for (const part of partsOf(packet)) readPart(part, heard, ssrc);
  return heard;
}

/** What a viewer misses and asks for again, in all parts of a packet. */
export function readNacks(packet: Buffer): { ssrc: number; sequence: number }[] {
  return partsOf(packet).flatMap((part) => {
    if (part[1] !== TRANSPORT_FEEDBACK || ((part[0] ?? 0) & 0x1f) !== 1 || part.length < 16) return [];
    const ssrc = part.readUInt32BE(8);
    const asked: { ssrc: number; sequence: number }[] = [];
    for (let at = 12; at + 4 <= part.length; at += 4) {
      const first = part.readUInt16BE(at);
      const mask = part.readUInt16BE(at + 2);
      asked.push({ ssrc, sequence: first });
      for (let bit = 0; bit < 16; bit += 1)
        if (((mask >> bit) & 1) === 1) asked.push({ ssrc, sequence: (first + bit + 1) & 0xffff });
    }
    return asked;
  });
}

/** The parts of a compound packet, up to the first that makes no sense. */
function partsOf(packet: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at + 8 <= packet.length;) {
    const end = at + (packet.readUInt16BE(at + 2) + 1) * 4;
    if ((packet[at] ?? 0) >> 6 !== 2 || end > packet.length) break;
    parts.push(packet.subarray(at, end));
    at = end;
  }
  return parts;
}

function readPart(part: Buffer, heard: Heard, ssrc: number | null): void {
  const count = (part[0] ?? 0) & 0x1f;
  const type = part[1];
  if (type === PAYLOAD_FEEDBACK && (count === 1 || count === 4)) heard.wantsKeyFrame = true;
  if (type === SENDER_REPORT && part.length >= 28) heard.senderReport = part.subarray(0, 28);
  if (type !== RECEIVER_REPORT || ssrc === null) return;
  for (let at = 8; at < 8 + count * 24 && at + 24 <= part.length; at += 24)
    if (part.readUInt32BE(at) === ssrc)
      heard.reached = { lost: part.readIntBE(at + 5, 3), highest: part.readUInt32BE(at + 8) };
}

function head(count: number, type: number, bytes: number): Buffer {
  const part = Buffer.alloc(bytes);
  part[0] = 0x80 | count;
  part[1] = type;
  part.writeUInt16BE(bytes / 4 - 1, 2);
  return part;
}

export interface Reception {
  ssrc: number;
  /** 0 to 1, since the last report. */
  loss: number;
  /** Since the beginning. */
  lost: number;
  /** With the number of wraps in its upper half. */
  highest: number;
  /** In ticks of the stream's clock. */
  jitter: number;
  /** The middle 32 bits of the last sender report's NTP time, and 1/65536 s since it came. */
  lastReport: number;
  sinceLastReport: number;
}

export function writeReceiverReport(from: number, reception: Reception): Buffer {
  const part = head(1, RECEIVER_REPORT, 32);
  part.writeUInt32BE(from, 4);
  part.writeUInt32BE(reception.ssrc, 8);
  part[12] = Math.min(255, Math.max(0, Math.round(reception.loss * 256)));
  part.writeUIntBE(Math.min(0x7fffff, Math.max(0, reception.lost)), 13, 3);
  part.writeUInt32BE(reception.highest >>> 0, 16);
  part.writeUInt32BE(Math.round(reception.jitter) >>> 0, 20);
  part.writeUInt32BE(reception.lastReport >>> 0, 24);
  part.writeUInt32BE(reception.sinceLastReport >>> 0, 28);
  return part;
}

/** Asks for a whole picture. */
export function writePli(from: number, ssrc: number): Buffer {
  const part = head(1, PAYLOAD_FEEDBACK, 12);
  part.writeUInt32BE(from, 4);
  part.writeUInt32BE(ssrc, 8);
  return part;
}

/** Asks for packets again. */
export function writeNack(from: number, ssrc: number, sequences: readonly number[]): Buffer {
  const pairs: [number, number][] = [];
  for (const sequence of sequences) {
    const last = pairs.at(-1);
    const by = last === undefined ? 0 : (sequence - last[0]) & 0xffff;
    if (last !== undefined && by >= 1 && by <= 16) last[1] |= 1 << (by - 1);
    else pairs.push([sequence, 0]);
  }
  const part = head(1, TRANSPORT_FEEDBACK, 12 + pairs.length * 4);
  part.writeUInt32BE(from, 4);
  part.writeUInt32BE(ssrc, 8);
  for (const [index, [first, mask]] of pairs.entries()) {
    part.writeUInt16BE(first, 12 + index * 4);
    part.writeUInt16BE(mask, 14 + index * 4);
  }
  return part;
}

/** Says how many bits a second may come. */
export function writeRemb(from: number, ssrc: number, bits: number): Buffer {
  const part = head(15, PAYLOAD_FEEDBACK, 24);
  part.writeUInt32BE(from, 4);
  part.write('REMB', 12, 'latin1');
  let exponent = 0;
  let mantissa = Math.round(bits);
  for (; mantissa > 0x3ffff; exponent += 1) mantissa = Math.floor(mantissa / 2);
  part.writeUInt32BE(((1 << 24) | (exponent << 18) | mantissa) >>> 0, 16);
  part.writeUInt32BE(ssrc, 20);
  return part;
}

/** A sender report as one viewer may hear it: their source, the line of timestamps that goes out. */
export function passOnSenderReport(report: Buffer, ssrc: number, timestampBy: number): Buffer {
  const part = Buffer.from(report);
  part[0] = 0x80;
  part.writeUInt16BE(6, 2);
  part.writeUInt32BE(ssrc, 4);
  part.writeUInt32BE((part.readUInt32BE(16) + timestampBy) >>> 0, 16);
  return part;
}
