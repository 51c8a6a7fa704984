import type { FastifyInstance } from 'fastify';
import { InvalidInput } from '../platform/errors.ts';
import type { MovableClock } from '../platform/clock.ts';

/** POST /test/clock, with TEST_CLOCK=1 in trial only: `{ "advanceSeconds": 60 }`, `{ "setTo": "2026-…" }` or `{}` to run again. */
export function registerTestClock(app: FastifyInstance, clock: MovableClock, tick: () => Promise<void>): void {
  app.post<{ Body: { advanceSeconds?: unknown; setTo?: unknown } | null }>('/test/clock', async (request, reply) => {
    const { advanceSeconds, setTo } = request.body ?? {};
    if (typeof advanceSeconds === 'number' && Number.isFinite(advanceSeconds)) clock.advance(advanceSeconds);
    else if (typeof setTo === 'string') clock.set(instant(setTo));
    else clock.release();
    await tick();
    return reply.send({ now: clock.now().toISOString() });
  });
}

function instant(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new InvalidInput('setTo', 'not_an_instant');
  return at;
}
