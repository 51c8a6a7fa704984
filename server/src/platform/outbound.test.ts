import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { callOutside, checkOutside, isPublic } from './outbound.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const get = (address: string, isTrial = true) => callOutside({ address, method: 'GET' }, isTrial);

describe('an outside address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'not an address',
  ])('is not public at %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111'])('is public at %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it('is refused for anything but https to a public place', async () => {
    await expect(checkOutside('no address', false)).rejects.toMatchObject({ reason: 'not_an_address' });
    await expect(checkOutside('https://name:word@example.org/', false)).rejects.toMatchObject({
      reason: 'not_an_address',
    });
    await expect(checkOutside('http://8.8.8.8/', false)).rejects.toMatchObject({ reason: 'not_https' });
    await expect(checkOutside('http://8.8.8.8/', true)).rejects.toMatchObject({ reason: 'not_https' });
    await expect(checkOutside('file:///etc/passwd', true)).rejects.toMatchObject({ reason: 'not_https' });
    await expect(checkOutside('https://169.254.169.254/latest', true)).rejects.toMatchObject({ reason: 'not_public' });
    await expect(checkOutside('https://[::ffff:127.0.0.1]/', false)).rejects.toMatchObject({ reason: 'not_public' });
    await expect(checkOutside('https://localhost/', false)).rejects.toMatchObject({ reason: 'not_public' });
    await expect(checkOutside('https://0x7f000001/', false)).rejects.toMatchObject({ reason: 'not_public' });
    await expect(checkOutside('https://8.8.8.8/', false)).resolves.toBeUndefined();
  });

  it('of this machine is open in trial only', async () => {
    const address = await listen((_request, response) => response.end('here'));
    expect(await get(address)).toEqual({ status: 200, body: 'here' });
    await expect(get(address, false)).rejects.toMatchObject({ reason: 'not_https' });
  });

  it('is not followed to another one', async () => {
    let calls = 0;
    const address = await listen((_request, response) => {
      calls += 1;
      response.writeHead(302, { location: '/further' }).end();
    });
    await expect(get(address)).rejects.toMatchObject({ reason: 'redirected' });
    expect(calls).toBe(1);
  });

  it('is heard for 64 kB and no further', async () => {
    const address = await listen((_request, response) => response.end(Buffer.alloc(65 * 1024)));
    await expect(get(address)).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('that says nothing is given up, without a word of what it said', async () => {
    const address = await listen(() => undefined);
    await expect(callOutside({ address, method: 'GET', signal: AbortSignal.timeout(50) }, true)).rejects.toMatchObject({
      reason: 'timeout',
    });
    await expect(get('http://127.0.0.1:1/')).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
