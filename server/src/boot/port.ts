import { createServer } from 'node:net';
import { StartRefused } from '@between/db/start-refused.ts';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

/** Tries the port for a moment, so that a taken one is told before minutes of work. @throws {StartRefused} */
export async function refuseTakenPort({ listen }: Config): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((ready, failed) => {
      probe.once('error', failed);
      probe.listen({ host: listen.host, port: listen.port }, ready);
    });
  } catch (error) {
    throw refusalOf(error, listen);
  }
  await new Promise<void>((closed) => probe.close(() => closed()));
}

/** Opens the port to everybody. @throws {StartRefused} when it cannot be had. */
export async function openPort(app: FastifyInstance, { listen }: Config): Promise<void> {
  try {
    await app.listen({ host: listen.host, port: listen.port });
  } catch (error) {
    throw refusalOf(error, listen);
  }
}

function refusalOf(error: unknown, { host, port }: Config['listen']): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return new StartRefused(
        `PORT ${port} on ${host} is taken by another program: stop it, or set PORT to another one.`,
      );
    case 'EACCES':
      return new StartRefused(`PORT ${port} may not be used by this account: choose one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused(`HOST ${host} is not an address of this machine.`);
    default:
      return error;
  }
}
