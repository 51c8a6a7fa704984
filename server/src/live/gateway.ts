import { PROTOCOL_VERSION, SUBPROTOCOL } from '@between/live-protocol/version.ts';
import { MAX_FRAME_BYTES, SOCKETS_PER_ACCOUNT, SOCKETS_PER_NODE } from '@between/rules/live.ts';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RawData, WebSocket } from 'ws';
import { actorOf } from '../features/accounts/sessions.ts';
import { blocksOf } from '../features/chat/room-facts.queries.ts';
import type { RequestFacts, Services } from '../platform/context.ts';
import { GUEST, type Member } from '../policy/actor.ts';
import { Connection } from './connection.ts';
import { dispatch } from './dispatch.ts';
import type { Hub } from './hub.ts';

export interface GatewayDeps {
  services: Services;
  hub: Hub;
  /** Facts of an upgrade: it comes past the guard, which only sees requests. */
  factsOf(request: FastifyRequest): RequestFacts;
  /** Counts the try; seconds to wait when there is too much from this address or at all, else null. */
  takeTurn(facts: RequestFacts): Promise<number | null>;
}

interface Entry {
  actor: Member;
  hides: ReadonlySet<string> | null;
}

/** `GET /live`: who may come in is decided before the handshake, so that a refusal is a plain HTTP answer. */
export async function registerLive(app: FastifyInstance, deps: GatewayDeps): Promise<void> {
  const { services, hub } = deps;
  const entries = new WeakMap<FastifyRequest, Entry>();
  await app.register(websocket, {
    options: {
      maxPayload: MAX_FRAME_BYTES,
      // Compression would make every frame anew for everybody, at 225 KiB a connection.
      perMessageDeflate: false,
      clientTracking: false,
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    },
    // What goes wrong on a socket ends that socket: the other side hung up, or sent what is no WebSocket frame.
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(done) {
      void hub.stop().then(() => done());
    },
  });

  const preValidation = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.ws) return;
    const entry = await admit(deps, request, reply);
    if (entry !== null) entries.set(request, entry);
  };
  app.get('/live', { websocket: true, preValidation }, (socket, request) => {
    const entry = entries.get(request);
    if (entry === undefined) socket.terminate();
    else open(services, hub, socket, entry);
  });
}

/** Answers the refusal itself and returns null, or says who comes in. */
async function admit(deps: GatewayDeps, request: FastifyRequest, reply: FastifyReply): Promise<Entry | null> {
  const { services, hub } = deps;
  const refuse = async (status: number, reason: string, wait?: number): Promise<null> => {
    if (wait !== undefined) reply.header('retry-after', String(wait));
    await reply.code(status).header('cache-control', 'no-store').send({ error: reason });
    return null;
  };
  const { origin, 'sec-websocket-protocol': offered = '' } = request.headers;
  if (origin !== services.config.publicOrigin.origin) return refuse(403, 'foreign_origin');
  if (!offered.split(',').some((protocol) => protocol.trim() === SUBPROTOCOL)) return refuse(400, 'subprotocol');
  const facts = deps.factsOf(request);
  const wait = hub.size >= SOCKETS_PER_NODE ? 5 : await deps.takeTurn(facts);
  if (wait !== null) return refuse(503, 'too_many', wait);
  try {
    const ctx = { ...services, actor: GUEST, request: facts, setCookie: () => undefined, loaders: new Map() };
    const actor = await actorOf(ctx);
    if (actor.kind === 'guest') return await refuse(401, 'sign_in');
    if (hub.socketsOf(actor.id) >= SOCKETS_PER_ACCOUNT) return await refuse(429, 'too_many_sockets', 30);
    const blocks = await blocksOf(services.db, [actor.id]);
    return { actor, hides: blocks.get(actor.id) ?? null };
  } catch (error) {
    services.log.debug({ event: 'live.admit', err: error }, 'nobody comes in without the database');
    return refuse(503, 'try_again', 5);
  }
}

function open(services: Services, hub: Hub, socket: WebSocket, { actor, hides }: Entry): void {
  const connection = new Connection(socket, actor, performance.now());
  connection.hides = hides;
  hub.add(connection);
  socket.on('message', (message, isBinary) => dispatch(services, hub, connection, isBinary ? null : textOf(message)));
  socket.once('close', () => hub.remove(connection));
  connection.send({
    t: 'welcome',
    v: PROTOCOL_VERSION,
    me: { handle: actor.handle },
    now: services.clock.now().toISOString(),
  });
}

function textOf(message: RawData): string {
  if (Buffer.isBuffer(message)) return message.toString('utf8');
  return Buffer.concat(Array.isArray(message) ? message : [Buffer.from(message)]).toString('utf8');
}
