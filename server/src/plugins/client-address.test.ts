import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { blockListOf } from '../config/reader.ts';
import { clientAddress, placeOf } from './client-address.ts';

function asked(peer: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address of a client', () => {
  it.each([
    ['the peer, when nobody is trusted', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
    ['what a trusted proxy saw', '10.0.0.2', '198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
    [
      'the nearest that is no proxy of ours, not what stands before it',
      '10.0.0.2',
      '1.1.1.1, 198.51.100.1, 10.0.0.3',
      ['10.0.0.0/8'],
      '198.51.100.1',
    ],
    ['the proxy itself, when it names nobody', '10.0.0.2', undefined, ['10.0.0.0/8'], '10.0.0.2'],
    ['the proxy itself, when it names nonsense', '10.0.0.2', 'unknown', ['10.0.0.0/8'], '10.0.0.2'],
    ['an IPv4 address, also over a socket of IPv6', '::ffff:203.0.113.9', undefined, [], '203.0.113.9'],
    ['an IPv6 address', '2001:db8::7', undefined, ['10.0.0.0/8'], '2001:db8::7'],
  ])('is %s', (_name, peer, forwarded, proxies, expected) => {
    expect(clientAddress(asked(peer, forwarded), blockListOf(proxies))).toBe(expected);
  });
});

describe('a place for limits', () => {
  it('is an IPv4 address, or the network that a household gets', () => {
    expect(placeOf('203.0.113.9')).toBe('203.0.113.9');
    expect(placeOf('2001:db8:1:2:3:4:5:6')).toBe(placeOf('2001:db8:1:2::ffff'));
    expect(placeOf('2001:db8:1:2::1')).not.toBe(placeOf('2001:db8:1:3::1'));
    expect(placeOf('::1')).toBe('0:0:0:0::/64');
  });
});
