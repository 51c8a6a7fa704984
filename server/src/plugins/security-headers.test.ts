import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { setSecurityHeaders } from './security-headers.ts';

function devicesOn(path: string): unknown {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setSecurityHeaders(response, readConfig({}), { isApi: false, path });
  return response.getHeader('permissions-policy');
}

describe('camera, microphone and screen', () => {
  it('may be asked for in the room of a workshop and where they are tried, and on no other page', () => {
    const allowed = 'camera=(self), microphone=(self), display-capture=(self)';
    for (const page of ['room', 'test'])
      expect(devicesOn(`/workshops/0198c2ff-0000-7000-8000-000000000000/${page}`)).toContain(allowed);
    for (const path of ['/', '/workshops/x', '/workshops/x/room/y', '/groups/room', '/me'])
      expect(devicesOn(path)).toContain('camera=(), microphone=(), display-capture=()');
  });
});
