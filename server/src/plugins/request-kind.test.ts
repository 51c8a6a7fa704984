import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { kindOf, routeOf } from './request-kind.ts';

function asked(url: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  return request;
}

describe('the kind of a request', () => {
  it.each(['/graphql', '/graphql?x=1', '/healthz', '/dev/mail', '/whip/room'])('%s belongs to the API', (url) => {
    expect(kindOf(asked(url)).isApi).toBe(true);
  });

  it.each(['/', '/graphqlish', '/groups/live', '/me/notices', '/developers'])('%s belongs to the pages', (url) => {
    expect(kindOf(asked(url)).isApi).toBe(false);
  });

  it.each([
    '/%73ign-in',
    '/help/../sign-in',
    '/./sign-in',
    '/help/%2e%2e/sign-in',
    '/x\\..\\sign-in',
    '/_app/../sign-in',
  ])('%s is read as the page it leads to', (url) => {
    expect(kindOf(asked(url))).toMatchObject({ path: '/sign-in', isFile: false, isHelp: false });
  });

  it.each(['/groups/__data.json', '/__data.json?x=1', '/people/mara/__data.json'])('%s is a page', (url) => {
    expect(kindOf(asked(url)).isFile).toBe(false);
  });

  it.each(['/%', '/%E0%A4%A', '/%00'])('%s, which nobody can read, is told by its letters', (url) => {
    expect(kindOf(asked(url)).isHelp).toBe(false);
  });

  it.each(['/help-now', '/help-now/panic', '/away', '/legal/privacy'])('%s opens whatever the load', (url) => {
    expect(kindOf(asked(url)).isHelp).toBe(true);
  });
});

describe('the route in a log', () => {
  it.each([
    ['/', '/'],
    ['/people/mara?q=words', '/people/:id'],
    ['/groups/night-owls/threads/01a2005a-997e-7000-af1b-41a85ae59cf8', '/groups/:id/threads/:id'],
    ['/reset/a-secret-token', '/reset/:id'],
    ['/me/notices', '/me/notices'],
    ['/_app/immutable/x.js', '/file'],
    ['/A%20private%20sentence', '/other'],
  ])('%s is written as %s', (url, route) => {
    expect(routeOf(asked(url))).toBe(route);
  });
});
