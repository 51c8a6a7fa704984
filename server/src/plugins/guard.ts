import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_BODY_BYTES, OVERLOAD_RETRY_SECONDS, READ_ANYWAY_BYTES, STRICT_PATHS } from '@between/rules/http.ts';
import type { Config } from '../config.ts';
import type { RequestFacts } from '../platform/context.ts';
import type { Ids } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { judgeWords } from '../platform/judge-words.ts';
import { rememberFacts } from '../platform/request-facts.ts';
import type { AddressLimits } from './address-limits.ts';
import type { DatabaseWatch } from './database-watch.ts';
import type { LoadMeter } from './load-meter.ts';
import type { Metrics } from './metrics.ts';
import { nameToGoTo } from './other-name.ts';
import {
  DATABASE_AWAY,
  FOREIGN_ORIGIN,
  type PlainAnswer,
  TOO_LARGE,
  sendPlain,
  tooBusy,
  tooMany,
} from './plain-pages.ts';
import { makeFactsReader } from './read-facts.ts';
import { kindOf, routeOf } from './request-kind.ts';
import { peekBody, wordsIn } from './read-words.ts';
import { setSecurityHeaders } from './security-headers.ts';

export interface GuardDeps {
  config: Config;
  log: Logger;
  ids: Ids;
  limits: AddressLimits;
  load: LoadMeter;
  database: DatabaseWatch;
  metrics: Metrics | null;
}

export type Guard = ReturnType<typeof makeGuard>;

/** Goes on with a request that may pass. */
export type Next = (request: IncomingMessage, response: ServerResponse, facts: RequestFacts) => void;

/** Bodies up to this size are read and thrown away, so that the refusal reaches the client; larger ones are cut off. */
const DRAINED_BYTES = 64 * 1024 * 1024;

/** What stands in front of both doors, pages and API: the same rules, in the same order, for every request. */
export function makeGuard(deps: GuardDeps): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const factsIn = makeFactsReader(deps);

  return (request, response, next) => {
    const facts = rememberFacts(request, factsIn(request));
    const kind = kindOf(request);
    const startedAt = performance.now();
    response.setHeader('x-request-id', facts.requestId);
    setSecurityHeaders(response, deps.config, kind);
    deps.load.inFlight += 1;
    response.once('close', () => {
      deps.load.inFlight -= 1;
      report(deps, request, response, { facts, milliseconds: performance.now() - startedAt });
    });

    refusalOf(deps, request, facts).then(
      (refusal) => {
        if (refusal !== null) {
          refuse(request, response, refusal, { isApi: kind.isApi, requestId: facts.requestId });
          return;
        }
        const elsewhere = nameToGoTo(request, deps.config);
        if (elsewhere !== null) {
          response.writeHead(307, { location: elsewhere, 'cache-control': 'no-store' }).end();
          return;
        }
        settleOrigin(request, deps.config);
        next(request, response, facts);
      },
      (error: unknown) => {
        deps.log.error({ event: 'guard.failed', requestId: facts.requestId, err: error }, 'guard failed');
        response.statusCode = 500;
        response.end();
      },
    );
  };
}

/** Why a request may not pass, or null. Help, health and our own files pass whatever the load. */
async function refusalOf(deps: GuardDeps, request: IncomingMessage, facts: RequestFacts): Promise<PlainAnswer | null> {
  const { isApi, isFile, isHealth, isHelp, path } = kindOf(request);
  if (isHealth || (isFile && request.method === 'GET')) return null;

  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return TOO_LARGE;
  if (!isFromOurPages(request, deps.config)) return FOREIGN_ORIGIN;

  // Someone behind a busy address needs help and the way out no less than others.
  if (isHelp) return null;

  const isTry =
    request.method === 'POST' && STRICT_PATHS.some((strict) => path === strict || path.startsWith(`${strict}/`));
  const wait = await deps.limits.take('general', facts.clientAddress);
  const tryWait = wait === null && isTry ? await deps.limits.take('strict', facts.clientAddress) : null;
  if (tryWait !== null) return tooMany(tryWait);

  const refusal = wait !== null ? tooMany(wait) : deps.load.isTooMuch ? tooBusy(OVERLOAD_RETRY_SECONDS) : null;
  if (refusal !== null && (isTry || !(await asksForPeople(deps, request, facts)))) return refusal;
  return deps.database.isThere || isApi ? null : DATABASE_AWAY;
}

/**
 * No limit drops words that ask for people (R27): what somebody signed in sends is read before it is refused, a bounded
 * number of times. What the engine cannot read counts as asking.
 */
async function asksForPeople({ limits }: GuardDeps, request: IncomingMessage, facts: RequestFacts): Promise<boolean> {
  if (request.method !== 'POST' || facts.sessionToken === null) return false;
  if (!(await limits.mayRead(facts.clientAddress, facts.sessionToken))) return false;
  const body = await peekBody(request, READ_ANYWAY_BYTES);
  const words = body === null ? '' : wordsIn(body, request.headers['content-type'] ?? '');
  if (words.trim() === '') return false;
  const verdict = judgeWords({ body: words });
  return verdict !== null && verdict.level !== 'none';
}

/**
 * Changes are taken from our own pages only. `no-referrer` makes browsers send `Origin: null` with a plain form, so then
 * Sec-Fetch-Site, which no page can forge, has to say that the form is ours. No Origin at all is a program: it may not
 * bring a cookie. Media is taken from any page with a grant: that is no cookie either, and no browser adds it by itself.
 */
function isFromOurPages(request: IncomingMessage, config: Config): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true;
  const { origin, cookie } = request.headers;
  if (origin === config.publicOrigin.origin) return true;
  if (origin === 'null') return request.headers['sec-fetch-site'] === 'same-origin';
  return cookie === undefined && (origin === undefined || kindOf(request).isMedia);
}

/** From here on only the configured origin exists: a false Host or a proxy's inner address cannot reach links or checks. */
function settleOrigin(request: IncomingMessage, config: Config): void {
  request.headers.host = config.publicOrigin.host;
  request.headers['x-between-proto'] = config.publicOrigin.protocol;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-proto'];
  if (request.method !== 'GET' && request.method !== 'HEAD') request.headers.origin = config.publicOrigin.origin;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: PlainAnswer,
  facts: { isApi: boolean; requestId: string },
): void {
  if (Number(request.headers['content-length'] ?? 0) > DRAINED_BYTES) response.setHeader('connection', 'close');
  else request.resume();
  sendPlain(request, response, refusal, facts);
}

/** The access log: ids, patterns and durations; no addresses, query strings or bodies. */
function report(
  deps: GuardDeps,
  request: IncomingMessage,
  response: ServerResponse,
  facts: { facts: RequestFacts; milliseconds: number },
): void {
  const route = routeOf(request);
  const method = request.method ?? '';
  const ms = Math.round(facts.milliseconds);
  deps.metrics?.request({ method, route, status: response.statusCode, seconds: facts.milliseconds / 1000 });
  const { isFile, isHealth } = kindOf(request);
  const level = isFile || isHealth ? 'debug' : 'info';
  deps.log[level](
    { event: 'request', requestId: facts.facts.requestId, method, route, status: response.statusCode, ms },
    'request',
  );
}
