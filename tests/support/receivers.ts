import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import ece from 'http_ece';
import { SMTPServer } from 'smtp-server';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Somebody else's service on this machine: keeps what arrives, answers as told. */
export interface Receiver extends AsyncDisposable {
  origin: string;
  received: Received[];
  /** Status of the answers from now on; null says nothing at all. */
  answer(status: number | null): void;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let status: number | null = 201;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
      if (status !== null) response.writeHead(status).end('the other side says something');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (next) => (status = next),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** A phone: what a browser gives to a page that may show notifications. */
export interface Phone {
  subscription: { endpoint: string; p256dh: string; auth: string };
  /** What a push holds, once the phone has opened it. */
  open(push: Received): string;
}

export function makePhone(origin: string): Phone {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16).toString('base64url');
  return {
    subscription: {
      endpoint: `${origin}/push/${randomBytes(6).toString('hex')}`,
      p256dh: keys.getPublicKey('base64url'),
      auth,
    },
    open: ({ body }) =>
      ece.decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: auth }).toString('utf8'),
  };
}

/** The claims of a VAPID header whose signature is right for its key; throws otherwise. */
export function vapidClaims(push: Received): { aud: string; exp: number; sub: string; key: string } {
  const { groups } = /^vapid t=(?<token>[\w.-]+), k=(?<key>[\w-]+)$/.exec(push.headers.authorization ?? '') ?? {};
  const [head = '', claims = '', signature = ''] = (groups?.['token'] ?? '').split('.');
  const point = Buffer.from(groups?.['key'] ?? '', 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33, 65).toString('base64url'),
    },
  });
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isRight) throw new Error('the VAPID signature is wrong');
  return { ...JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), key: groups?.['key'] };
}

/** A mail relay on this machine; `isHung` takes connections and never says a word. */
export interface Relay extends AsyncDisposable {
  url: string;
  arrived: string[];
}

export async function startRelay(isHung = false): Promise<Relay> {
  const arrived: string[] = [];
  const relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...(isHung ? { onConnect: () => undefined } : {}),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        arrived.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  relay.on('error', () => undefined);
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const { port } = relay.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => relay.close(() => resolve()));
    },
  };
}
