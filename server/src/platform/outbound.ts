import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** One call to an address that a person gave us: push endpoint, webhook, heartbeat. */
export interface OutboundCall {
  address: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: Buffer;
  signal?: AbortSignal;
}

export interface OutboundAnswer {
  status: number;
  body: string;
}

/** Why an address was not called; nothing of what is there is told. */
export type OutboundReason =
  | 'not_an_address'
  | 'not_https'
  | 'not_public'
  | 'unknown_host'
  | 'redirected'
  | 'too_large'
  | 'timeout'
  | 'unreachable';

/** The call was refused or failed; `reason` is a code that may be shown to the operator. */
export class OutboundFailed extends Error {
  override readonly name = 'OutboundFailed';
  readonly reason: OutboundReason;

  constructor(reason: OutboundReason) {
    super(`outside address: ${reason}`);
    this.reason = reason;
  }
}

/** Milliseconds one call may take, its DNS question included. Source: architecture.md "Outside addresses". */
const PATIENCE_MS = 5_000;
/** Bytes of an answer that are read. Source: as above. */
const MAX_ANSWER_BYTES = 64 * 1024;

interface Pinned {
  url: URL;
  address: string;
  family: 4 | 6;
}

/**
 * Calls an outside address: https only, a public address after DNS and exactly that one, no redirects, 5 s, 64 kB. In
 * trial http to this machine is allowed too. @throws {OutboundFailed} with a code, never with what the other side said.
 */
export async function callOutside(call: OutboundCall, isTrial: boolean): Promise<OutboundAnswer> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = call.signal === undefined ? patience : AbortSignal.any([patience, call.signal]);
  try {
    return await send(call, await pinned(call.address, isTrial, signal), signal);
  } catch (error) {
    if (error instanceof OutboundFailed) throw error;
    // What the library says may quote the other side: only our own code goes on.
    // oxlint-disable-next-line preserve-caught-error
    throw new OutboundFailed(signal.aborted ? 'timeout' : 'unreachable');
  }
}

/** Says whether an address may be called, before it is stored. @throws {OutboundFailed} */
export async function checkOutside(address: string, isTrial: boolean): Promise<void> {
  await pinned(address, isTrial, AbortSignal.timeout(PATIENCE_MS));
}

/** One resolved address that may be called: what was checked is what is connected to. */
async function pinned(text: string, isTrial: boolean, signal: AbortSignal): Promise<Pinned> {
  if (!URL.canParse(text)) throw new OutboundFailed('not_an_address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw new OutboundFailed('not_an_address');
  if (url.protocol !== 'https:' && !(isTrial && url.protocol === 'http:')) throw new OutboundFailed('not_https');

  const found = await withSignal(resolved(url.hostname.replace(/^\[|\]$/g, '')), signal);
  const isOwn =
    isTrial && found.every(({ address, family }) => LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4'));
  if (!isOwn && url.protocol === 'http:') throw new OutboundFailed('not_https');
  if (!isOwn && !found.every(({ address }) => isPublic(address))) throw new OutboundFailed('not_public');
  const [first] = found;
  if (first === undefined) throw new OutboundFailed('unknown_host');
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}

async function resolved(host: string): Promise<{ address: string; family: number }[]> {
  try {
    return await lookup(host, { all: true });
  } catch {
    throw new OutboundFailed('unknown_host');
  }
}

/** A name server that is silent must not hold a call for longer than a silent peer. */
async function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const given = Promise.withResolvers<never>();
  const end = (): void => given.reject(new OutboundFailed('timeout'));
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, given.promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function send(call: OutboundCall, { url, address, family }: Pinned, signal: AbortSignal): Promise<OutboundAnswer> {
  const toPinned: LookupFunction = (_host, options, found) =>
    options.all === true ? found(null, [{ address, family }]) : found(null, address, family);
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start(
      url,
      { method: call.method, headers: { ...call.headers }, lookup: toPinned, agent: false, signal },
      (response) => void answerOf(response).then(resolve, reject),
    );
    request.on('error', reject);
    request.end(call.body);
  });
}

async function answerOf(response: IncomingMessage): Promise<OutboundAnswer> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    response.destroy();
    throw new OutboundFailed('redirected');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_ANSWER_BYTES) {
      response.destroy();
      throw new OutboundFailed('too_large');
    }
    parts.push(bytes);
  }
  return { status, body: Buffer.concat(parts).toString('utf8') };
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Networks that are not the public internet. Source: IANA special-purpose address registries. */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
/** Within 2000::/3, which alone is given out. */
const NOT_PUBLIC_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const CLOSED = new BlockList();
for (const [network, bits] of NOT_PUBLIC_4) CLOSED.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NOT_PUBLIC_6) CLOSED.addSubnet(network, bits, 'ipv6');
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet('2000::', 3, 'ipv6');

/** True for an address of the public internet; everything of one's own networks, and every disguise of it, is not. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !CLOSED.check(address, 'ipv4');
  return isIP(address) === 6 && GIVEN_OUT.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
}
