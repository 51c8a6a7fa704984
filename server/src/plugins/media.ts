import { OFFER_MAX_CHARS } from '@between/media/limits.ts';
import { isTestRoom } from '@between/media/test-room.ts';
import type { MediaAct } from '@between/rules/media.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { iceServersFor } from '../features/media/ice-servers.ts';
import type { Media } from '../media/media.ts';
import { MediaRefusal } from '../media/media-refusal.ts';
import type { Services } from '../platform/context.ts';

type Room = { Params: { room: string }; Body: string };
type Resource = { Params: { room: string; session: string } };

/** A workshop, or the room of a test. */
const ROOM = /^(test:)?[0-9a-f-]{36}$/;

/** A day: what is allowed here changes with a release only. */
const PREFLIGHT_SECONDS = 86_400;

/** WHIP to send (RFC 9725) and WHEP to watch: an offer with a grant is answered with an answer. Nothing trickles. */
export async function registerMedia(app: FastifyInstance, services: Services, media: Media): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/sdp', { parseAs: 'string', bodyLimit: OFFER_MAX_CHARS }, (_, body, done) =>
      done(null, body),
    );
    // Pages of others may speak to it (RFC 9725, 4.1): a grant is all that counts here, and a cookie never does.
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'Location, Link');
    });
    for (const [prefix, act] of [
      ['whip', 'publish'],
      ['whep', 'play'],
    ] as const) {
      scope.post<Room>(`/${prefix}/:room`, (request, reply) =>
        answered(reply, () => open(request, reply, { act, prefix })),
      );
      scope.delete<Resource>(`/${prefix}/:room/:session`, (request, reply) =>
        answered(reply, async () => {
          const { room, session } = request.params;
          await (isTestRoom(room) ? media.tests : media).stop(bearerOf(request), room, session);
          return reply.code(200).send();
        }),
      );
      scope.options(`/${prefix}/:room`, (_, reply) => allowed(reply.header('accept-post', 'application/sdp'), 'POST'));
      scope.options(`/${prefix}/:room/:session`, (_, reply) => allowed(reply, 'DELETE'));
      // Every candidate is in the answer: there is nothing to add later.
      scope.patch<Resource>(`/${prefix}/:room/:session`, (_, reply) =>
        reply.code(405).header('allow', 'DELETE').send(),
      );
    }
  });

  async function open(
    request: FastifyRequest<Room>,
    reply: FastifyReply,
    { act, prefix }: { act: MediaAct; prefix: string },
  ): Promise<FastifyReply> {
    const { room } = request.params;
    if (!ROOM.test(room)) throw new MediaRefusal(404, 'There is nothing here.');
    const token = bearerOf(request);
    const { session, sdp } = isTestRoom(room)
      ? await media.tests.open(token, { act, room, offer: request.body })
      : await media.open(token, { act, workshopId: room, offer: request.body });
    for (const { urls, username, credential } of iceServersFor(services, session))
      for (const url of urls)
        reply.header(
          'link',
          `<${url}>; rel="ice-server"; username="${username}"; credential="${credential}"; credential-type="password"`,
        );
    return reply
      .code(201)
      .header('location', `/${prefix}/${room}/${session}`)
      .header('cache-control', 'no-store')
      .type('application/sdp')
      .send(sdp);
  }
}

/** What a browser asks before it sends for a page of somebody else. */
function allowed(reply: FastifyReply, method: 'POST' | 'DELETE'): FastifyReply {
  const methods = `${method}, OPTIONS`;
  return reply
    .code(204)
    .header('allow', methods)
    .header('access-control-allow-methods', methods)
    .header('access-control-allow-headers', 'authorization, content-type')
    .header('access-control-max-age', PREFLIGHT_SECONDS)
    .send();
}

async function answered(reply: FastifyReply, act: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof MediaRefusal)) throw error;
    if (error.status === 401) void reply.header('www-authenticate', 'Bearer');
    return reply.code(error.status).type('text/plain; charset=utf-8').send(`${error.message}\n`);
  }
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w.-]{1,1000})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
