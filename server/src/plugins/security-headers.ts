import type { ServerResponse } from 'node:http';
import type { Config } from '../config.ts';

/** What a browser may do with anything we send. The pages' own, stricter policy with nonces replaces this one. */
const PAGE_POLICY =
  "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; connect-src 'self'";
const API_POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/** The only pages that may ask for camera, microphone and screen: the room, and where one tries them before. */
const ROOM = /^\/workshops\/[^/]+\/(?:room|test)\/?$/;

/** Two years, as browsers ask for before they remember it for good. */
const HSTS = 'max-age=63072000; includeSubDomains';

/** The same headers on page, form action, asset, 404, 500 and API: set before anybody else writes to the response. */
export function setSecurityHeaders(
  response: ServerResponse,
  config: Config,
  { isApi, path }: { isApi: boolean; path: string },
): void {
  const devices = ROOM.test(path) ? '(self)' : '()';
  response.setHeader('content-security-policy', isApi ? API_POLICY : PAGE_POLICY);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('origin-agent-cluster', '?1');
  response.setHeader(
    'permissions-policy',
    `camera=${devices}, microphone=${devices}, display-capture=${devices}, geolocation=(), interest-cohort=(), browsing-topics=()`,
  );
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-dns-prefetch-control', 'off');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('x-permitted-cross-domain-policies', 'none');
  if (config.publicOrigin.isSecure) response.setHeader('strict-transport-security', HSTS);
}
