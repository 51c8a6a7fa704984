import type { FastifyInstance } from 'fastify';

/** What readiness is made of; each is asked at the moment of the request. */
export interface Readiness {
  isDatabaseThere(): Promise<boolean>;
  isMigrated(): Promise<boolean>;
  areJobsRunning(): boolean;
  /** False when nobody would be called for a crisis case (OP11). */
  isPagerAlive(): boolean;
  /** False when the app's role may change the audit: said, but no reason to be unready. */
  isAuditProtected: boolean;
  /** `away`: the other nodes are not heard; rooms are looked at each second, so that is said, but no reason to be unready. */
  bus(): 'none' | 'connected' | 'away';
}

/** GET /healthz: the process answers. GET /readyz: it can do its work; 503 with the reason when not. */
export function registerHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    const database = await readiness.isDatabaseThere();
    const checks = {
      database,
      migrated: database && (await readiness.isMigrated().catch(() => false)),
      jobs: readiness.areJobsRunning(),
      pager: readiness.isPagerAlive(),
    };
    const isReady = Object.values(checks).every(Boolean);
    const bus = readiness.bus();
    const warnings = [
      ...(readiness.isAuditProtected
        ? []
        : ['The audit is not protected by a role: the database account may not make roles.']),
      ...(bus === 'away' ? ['The live bus (REDIS_URL) is away: rooms are looked at each second.'] : []),
    ];
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'not ready', checks, bus, warnings });
  });
}
