import { type Server, createServer } from 'node:http';
import type { Door } from '@between/rules/door.ts';
import { HEAD_SECONDS, REQUEST_SECONDS } from '@between/rules/http.ts';
import type { FastifyServerFactory } from 'fastify';
import type { RequestFacts } from '../platform/context.ts';
import { compressAnswer } from './compress.ts';
import type { Guard } from './guard.ts';
import type { GuestPages } from './guest-pages.ts';
import { kindOf } from './request-kind.ts';
import type { WebHandler } from './web.ts';

/** One server for both doors: the guard first, then the API's paths to Fastify and everything else to the pages. */
export function twoDoors(deps: {
  guard: Guard;
  web: WebHandler | null;
  guestPages: GuestPages;
  door(facts: RequestFacts): Door;
}): FastifyServerFactory {
  const { guard, web, guestPages, door } = deps;
  return (fastify): Server =>
    createServer(
      { requestTimeout: REQUEST_SECONDS * 1000, headersTimeout: HEAD_SECONDS * 1000, keepAliveTimeout: 65_000 },
      (request, response) =>
        guard(request, response, (passed, answer, facts) => {
          if (web === null || kindOf(passed).isApi) {
            compressAnswer(passed, answer);
            return fastify(passed, answer);
          }
          const opened = door(facts);
          const draw = (): void => web(passed, answer, opened);
          if (guestPages.answer(passed, answer, draw)) return;
          compressAnswer(passed, answer, opened.lateHtml);
          draw();
        }),
    );
}
