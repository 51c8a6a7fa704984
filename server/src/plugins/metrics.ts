import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures of the process for an operator's monitor: counts and durations, nothing that people wrote or are called. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({
    name: 'between_request_seconds',
    help: 'Duration of requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly #jobs = new Counter({
    name: 'between_jobs_total',
    help: 'Jobs run',
    labelNames: ['task', 'outcome'],
    registers: [this.registry],
  });

  constructor(readings: { inFlight(): number; isDatabaseThere(): boolean }) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'between_requests_in_flight',
      help: 'Requests under way',
      registers: [this.registry],
      collect() {
        this.set(readings.inFlight());
      },
    });
    new Gauge({
      name: 'between_database_up',
      help: '1 while the database answers',
      registers: [this.registry],
      collect() {
        this.set(readings.isDatabaseThere() ? 1 : 0);
      },
    });
  }

  request({
    method,
    route,
    status,
    seconds,
  }: {
    method: string;
    route: string;
    status: number;
    seconds: number;
  }): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  job(task: string, outcome: 'done' | 'failed'): void {
    this.#jobs.inc({ task, outcome });
  }
}

/** GET /metrics for a bearer of METRICS_TOKEN; without a token the path does not exist. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics, token: string): void {
  const wanted = Buffer.from(`Bearer ${token}`);
  app.get('/metrics', async (request, reply) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return reply.code(401).header('www-authenticate', 'Bearer').send('');
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics());
  });
}
