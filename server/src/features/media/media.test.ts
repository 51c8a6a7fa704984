import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { Vault } from '../../platform/vault.ts';
import { signGrant, readGrant } from './grant-token.ts';
import { iceServersFor } from './ice-servers.ts';
import { isMediaOn } from './is-media-on.ts';
import { readStreamId } from './stage.model.ts';

const vault = new Vault(Buffer.alloc(32, 1));
const CLAIMS = { sub: 'a'.repeat(22), room: 'r', act: 'play', stream: 's', exp: 1, jti: 'j' } as const;

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://community.example',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'between@community.example',
};

describe('a grant', () => {
  it('is read by whoever signed it, and by nobody else', () => {
    const token = signGrant(vault, CLAIMS);
    expect(readGrant(vault, token)).toEqual(CLAIMS);
    expect(readGrant(new Vault(Buffer.alloc(32, 2)), token)).toBeNull();
    const [head = '', , mac = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...CLAIMS, act: 'publish' })).toString('base64url');
    for (const forged of ['', 'a.b.c', `${head}.${other}.${mac}`, `${token}.x`, `${token}${'A'.repeat(2_000)}`])
      expect(readGrant(vault, forged)).toBeNull();
  });
});

describe('sound and picture', () => {
  it('are off in production until people can reach this machine, and with another engine', () => {
    expect(isMediaOn(readConfig({}))).toBe(true);
    expect(isMediaOn(readConfig(PRODUCTION))).toBe(false);
    expect(isMediaOn(readConfig({ ...PRODUCTION, MEDIA_PUBLIC_IP: '192.0.2.7' }))).toBe(true);
    expect(isMediaOn(readConfig({ MEDIA_ENGINE: 'external' }))).toBe(false);
    const janus = { ...PRODUCTION, MEDIA_ENGINE: 'janus', JANUS_URL: 'ws://127.0.0.1:8188' };
    expect(isMediaOn(readConfig(janus))).toBe(true);
  });

  it('go over a relay with a password for this evening, where there is one', () => {
    const clock = { now: () => new Date(1_000_000) };
    expect(iceServersFor({ config: readConfig({}), clock }, 'p')).toEqual([]);
    const config = readConfig({ TURN_URLS: 'turn:t.example', TURN_SECRET: 'secret' });
    expect(iceServersFor({ config, clock }, 'p')).toEqual([
      { urls: ['turn:t.example'], username: '22600:p', credential: 'ciJaLRbmS3h1lVrHtg31mikmjpE=' },
    ]);
  });
});

describe('a relay that is reached over TCP', () => {
  const TURN = {
    TURN_URLS:
      'turn:t.example?transport=udp,turn:t.example?transport=tcp,turns:t.example:443,turns:t.example?transport=udp',
    TURN_SECRET: 'secret',
  };
  const urlsWith = (env: Record<string, string>): string[] =>
    iceServersFor({ config: readConfig({ ...TURN, ...env }), clock: { now: () => new Date(0) } }, 'p').flatMap(
      ({ urls }) => urls,
    );

  it('is offered by the engines that are reached over it, and by no other', () => {
    expect(urlsWith({})).toEqual(['turn:t.example?transport=udp', 'turns:t.example?transport=udp']);
    expect(urlsWith({ MEDIA_ENGINE: 'werift' })).toEqual(TURN.TURN_URLS.split(','));
    expect(urlsWith({ MEDIA_ENGINE: 'janus', JANUS_URL: 'ws://127.0.0.1:8188' })).toHaveLength(4);
    expect(urlsWith({ TURN_URLS: 'turns:t.example:443' })).toEqual([]);
  });
});

describe('the name of a stream', () => {
  it('is a person’s name in this room and what of them is sent', () => {
    const participant = 'AbCdEfGhIjKlMnOpQrSt_-';
    expect(readStreamId(`${participant}.screen`)).toEqual({ participant, source: 'screen' });
    for (const id of ['', participant, `${participant}.voice`, `x.camera`]) expect(readStreamId(id)).toBeNull();
  });
});
