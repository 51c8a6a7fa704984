import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DOOR_KEY } from '@between/rules/door.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import Fastify, { type FastifyInstance } from 'fastify';
import { makeDoor } from './graphql/door.ts';
import type { Services } from './platform/context.ts';
import { cookieOf, deviceLabelOf, factsOf, rememberFacts } from './platform/request-facts.ts';
import { registerGraphql } from './plugins/graphql.ts';
import { sessionCookieName } from './features/accounts/sessions.ts';

export type WebHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface AppDeps extends Services {
  /** The pages; null for a process without them. */
  web: WebHandler | null;
}

/** Everything that Fastify answers; all other paths are pages. */
const API = /^\/(graphql|graphiql|healthz|readyz|metrics|live|whip|whep|dev)(\/|\?|$)/;

/** Builds the app with its plugins in a visible order. Never listens, never reads the environment. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { web, ...services } = deps;
  const app: FastifyInstance = Fastify({
    logger: false,
    serverFactory: (fastify) =>
      createServer((request, response) => {
        rememberFacts(request, {
          requestId: randomUUID(),
          clientAddress: request.socket.remoteAddress ?? '127.0.0.1',
          deviceLabel: deviceLabelOf(request.headers['user-agent']),
          sessionToken: cookieOf(request, sessionCookieName(services.config.publicOrigin.isSecure)),
        });
        if (web === null || API.test(request.url ?? '/')) return fastify(request, response);
        enterPages(app, services, web, request, response);
      }),
  });
  await registerGraphql(app, services, (request) => factsOf(request.raw));
  return app;
}

/** Hands a request to the pages with their way into the API beside it. */
function enterPages(app: FastifyInstance, services: Services, web: WebHandler, request: IncomingMessage, response: ServerResponse): void {
  const doors = globalThis as unknown as Record<symbol, AsyncLocalStorage<unknown>>;
  const storage = (doors[DOOR_KEY] ??= new AsyncLocalStorage());
  storage.run(makeDoor(app, services, factsOf(request)), () => web(request, response));
}
