import type { FastifyInstance } from 'fastify';
import { stopMail } from '../features/notices/stop-mail.ts';
import type { Services } from '../platform/context.ts';

type StopRoute = { Params: { token: string } };

/**
 * `/mail/stop/:token`, the address in `List-Unsubscribe`: mail programs post to it by themselves (RFC 8058), without a
 * cookie and from no page of ours. A person who opens it lands on the page that asks first: scanners follow links too.
 */
export async function registerStopMail(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // "List-Unsubscribe=One-Click" as a form of either kind; the token says everything.
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, null));
    scope.post<StopRoute>('/mail/stop/:token', async (request, reply) => {
      const isStopped = await stopMail(services, request.params.token);
      return reply
        .code(isStopped ? 200 : 404)
        .type('text/plain; charset=utf-8')
        .send(isStopped ? 'No more mail about notices.\n' : 'This link is not ours.\n');
    });
    scope.get<StopRoute>('/mail/stop/:token', async (request, reply) =>
      reply.redirect(`/stop-mail/${encodeURIComponent(request.params.token)}`, 303),
    );
  });
}
