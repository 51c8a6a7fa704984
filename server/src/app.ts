import { MAX_BODY_BYTES, OVERLOAD_RETRY_SECONDS } from '@between/rules/http.ts';
import Fastify, { type FastifyInstance } from 'fastify';
import { CompiledDocuments } from './graphql/compiled/compiled-documents.ts';
import { makeDoor } from './graphql/door.ts';
import { MovableClock } from './platform/clock.ts';
import { registerLive } from './live/gateway.ts';
import type { Hub } from './live/hub.ts';
import type { Media } from './media/media.ts';
import type { Services } from './platform/context.ts';
import { factsOf } from './platform/request-facts.ts';
import type { AddressLimits } from './plugins/address-limits.ts';
import type { DatabaseWatch } from './plugins/database-watch.ts';
import { registerDevMail } from './plugins/dev-mail.ts';
import { registerGraphiql } from './plugins/graphiql.ts';
import { registerGraphql } from './plugins/graphql.ts';
import { makeGuard } from './plugins/guard.ts';
import { GuestPages } from './plugins/guest-pages.ts';
import { type Readiness, registerHealth } from './plugins/health.ts';
import type { LoadMeter } from './plugins/load-meter.ts';
import { registerMedia } from './plugins/media.ts';
import { type Metrics, registerMetrics } from './plugins/metrics.ts';
import { makeFactsReader } from './plugins/read-facts.ts';
import { twoDoors } from './plugins/server-factory.ts';
import { limitTries } from './plugins/strict-mutations.ts';
import { registerStopMail } from './plugins/stop-mail.ts';
import { registerTestClock } from './plugins/test-clock.ts';
import type { WebHandler } from './plugins/web.ts';

export interface AppDeps extends Services {
  /** The pages; null for a process without them. */
  web: WebHandler | null;
  limits: AddressLimits;
  load: LoadMeter;
  database: DatabaseWatch;
  metrics: Metrics | null;
  readiness: Readiness;
  /** The open sockets of this process. */
  hub: Hub;
  /** Null where no media goes through this process. */
  media: Media | null;
  /** Looks at what is due, at once: for tests that move the clock. */
  tick(): Promise<void>;
}

/** Builds the app with its plugins in a visible order. Never listens, never reads the environment. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { web, limits, load, database, metrics, readiness, hub, media, tick, ...services } = deps;
  const { config, log, ids, clock } = services;
  const guard = makeGuard({ config, log, ids, limits, load, database, metrics });
  const compiled = new CompiledDocuments(() => app.graphql.schema);
  const guestPages = new GuestPages(clock);
  const ran = (document: string): void => guestPages.dropAfter(document);
  const app: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    serverFactory: twoDoors({
      guard,
      web,
      guestPages,
      door: (facts) => makeDoor(app, services, { compiled, ran }, facts),
    }),
  });

  registerHealth(app, readiness);
  if (metrics !== null && config.metricsToken !== null) registerMetrics(app, metrics, config.metricsToken);
  if (config.roles.includes('live')) {
    const factsIn = makeFactsReader({ config, ids });
    await registerLive(app, {
      services,
      hub,
      factsOf: (request) => factsIn(request.raw),
      takeTurn: async ({ clientAddress }) =>
        load.isTooMuch ? OVERLOAD_RETRY_SECONDS : limits.take('general', clientAddress),
    });
  }
  await registerGraphql(app, services, { compiled, ran }, (request) => factsOf(request.raw));
  limitTries(app, limits);
  await registerStopMail(app, services);
  if (media !== null) await registerMedia(app, services, media);
  if (config.isTrial) registerGraphiql(app);
  if (config.isTrial && config.mail.smtpUrl === null) registerDevMail(app, services);
  if (config.hasTestClock && clock instanceof MovableClock) registerTestClock(app, clock, tick);
  return app;
}
