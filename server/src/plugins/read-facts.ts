import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { blockListOf } from '../config/reader.ts';
import { ASKED_COOKIE } from '../features/accounts/age-gate.ts';
import { sessionCookieName } from '../features/accounts/sessions.ts';
import type { RequestFacts } from '../platform/context.ts';
import type { Ids } from '../platform/ids.ts';
import { cookieOf, deviceLabelOf } from '../platform/request-facts.ts';
import { clientAddress } from './client-address.ts';

/** Reads from a request, or an upgrade, what use cases may know of it. */
export function makeFactsReader({
  config,
  ids,
}: {
  config: Config;
  ids: Ids;
}): (request: IncomingMessage) => RequestFacts {
  const proxies = blockListOf(config.trustProxy);
  const cookieName = sessionCookieName(config.publicOrigin.isSecure);
  return (request) => ({
    requestId: ids.uuid(),
    clientAddress: clientAddress(request, proxies),
    deviceLabel: deviceLabelOf(request.headers['user-agent']),
    sessionToken: cookieOf(request, cookieName),
    askedMark: cookieOf(request, ASKED_COOKIE),
  });
}
