import type { IncomingMessage } from 'node:http';
import { type Config, isLoopback } from '../config.ts';

/**
 * Where a browser that came by another name of this machine goes on, or null. Sign-in, forms and the live line hold for the
 * one origin of the configuration; in a trial people type 127.0.0.1 as readily as localhost.
 */
export function nameToGoTo(request: IncomingMessage, { isTrial, publicOrigin }: Config): string | null {
  const { host, cookie } = request.headers;
  if (!isTrial || host === undefined || host === publicOrigin.host) return null;
  if (request.headers['sec-fetch-mode'] !== 'navigate' || request.method !== 'GET' || cookie !== undefined) return null;
  const asked = URL.parse(`http://${host}`);
  const isThisMachine = asked !== null && isLoopback(asked.hostname);
  return isThisMachine && asked.port === new URL(publicOrigin.origin).port
    ? `${publicOrigin.origin}${request.url ?? '/'}`
    : null;
}
