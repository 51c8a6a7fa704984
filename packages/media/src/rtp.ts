/** RTP as RFC 3550 lays it out: sequence at 2, timestamp at 4, source at 8. */
const HEADER = 12;

/** RTCP shares the port; its second byte is 192 to 223 (RFC 5761). */
export function isRtcp(packet: Buffer): boolean {
  const type = packet[1] ?? 0;
  return packet.length >= 8 && type >= 192 && type <= 223;
}

export function isRtp(packet: Buffer): boolean {
  return packet.length > HEADER && (packet[0] ?? 0) >> 6 === 2 && !isRtcp(packet);
}

export function sequenceOf(packet: Buffer): number {
  return packet.readUInt16BE(2);
}

export function ssrcOf(packet: Buffer): number {
  return packet.readUInt32BE(8);
}

/** Writes, in place, the source and payload type one viewer was told. */
export function address(packet: Buffer, ssrc: number, payloadType: number): void {
  packet[1] = ((packet[1] ?? 0) & 0x80) | payloadType;
  packet.writeUInt32BE(ssrc, 8);
}

/** Where the extension begins, or the payload of a packet without one. */
function fixedEnd(packet: Buffer): number {
  return HEADER + ((packet[0] ?? 0) & 0x0f) * 4;
}

function isExtended(packet: Buffer): boolean {
  return ((packet[0] ?? 0) & 0x10) !== 0;
}

/** Where the payload begins; more than the packet has, when its header makes no sense. */
function headerEnd(packet: Buffer): number {
  const at = fixedEnd(packet);
  if (!isExtended(packet)) return at;
  return packet.length < at + 4 ? Infinity : at + 4 + packet.readUInt16BE(at + 2) * 4;
}

/** How loud an audio packet says it is, in dB below the loudest there is, 0 to 127 (RFC 6464); null when it does not say. */
export function audioLevel(packet: Buffer, id: number): number | null {
  const end = headerEnd(packet);
  let at = fixedEnd(packet);
  if (!isExtended(packet) || end > packet.length || packet.readUInt16BE(at) !== 0xbede) return null;
  at += 4;
  while (at < end) {
    const element = packet[at] ?? 0;
    if (element >> 4 === id) return (packet[at + 1] ?? 0xff) & 0x7f;
    // Four bits of name, four of length; nothing at all is padding (RFC 8285).
    at += element === 0 ? 1 : (element & 0x0f) + 2;
  }
  return null;
}

/** The packet without its header extension, in place: their names are the sender's and mean something else to viewers. */
export function withoutExtension(packet: Buffer): Buffer {
  if (!isExtended(packet)) return packet;
  const fixed = fixedEnd(packet);
  const by = headerEnd(packet) - fixed;
  if (fixed + by > packet.length) return packet;
  packet.copyWithin(by, 0, fixed);
  const rest = packet.subarray(by);
  rest[0] = (rest[0] ?? 0) & ~0x10;
  return rest;
}

/** How far `to` is ahead of `from` on a 16-bit clock that wraps; negative when behind. */
export function ahead(from: number, to: number): number {
  return ((to - from + 0x8000) & 0xffff) - 0x8000;
}

/** True for the first packet of a VP8 key frame (RFC 7741). */
export function beginsVp8KeyFrame(packet: Buffer): boolean {
  const at = headerEnd(packet);
  const first = packet[at] ?? 0;
  if ((first & 0x17) !== 0x10) return false;
  let size = 1;
  if ((first & 0x80) !== 0) {
    const extension = packet[at + 1] ?? 0;
    size += 1;
    if ((extension & 0x80) !== 0) size += ((packet[at + size] ?? 0) & 0x80) === 0 ? 1 : 2;
    if ((extension & 0x40) !== 0) size += 1;
    if ((extension & 0x30) !== 0) size += 1;
  }
  return at + size < packet.length && ((packet[at + size] ?? 1) & 0x01) === 0;
}
