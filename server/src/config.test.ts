import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { VARIABLES, envExample } from './config/variables.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://community.example',
  SMTP_URL: 'smtp://mail.example:587',
  MAIL_FROM: 'Between <hello@community.example>',
};

function refusalOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

describe('an empty environment', () => {
  it('is a trial with the demo world on this machine only', () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      isTrial: true,
      isDemo: true,
      listen: { host: '127.0.0.1', port: 3000 },
      publicOrigin: { origin: 'http://localhost:3000', host: 'localhost:3000', protocol: 'http', isSecure: false },
      database: { kind: 'embedded', name: 'between_demo' },
      dataDir: { isStandard: true },
      mail: { smtpUrl: null },
      secretKey: null,
      roles: ['web', 'live', 'jobs', 'media'],
      signUp: 'open',
      minAge: 18,
      trustProxy: [],
      exitUrl: '/away',
      isRateLimited: true,
      hasTestClock: false,
      metricsToken: null,
    });
  });

  it('cannot be changed after it was read', () => {
    const config = readConfig({});
    expect(() => Object.assign(config, { isTrial: false })).toThrow(TypeError);
    expect(() => Object.assign(config.listen, { port: 1 })).toThrow(TypeError);
  });
});

describe('trial and production', () => {
  it.each([
    ['HOST on every address', { HOST: '0.0.0.0' }],
    ['an origin other machines reach', { PUBLIC_ORIGIN: 'https://community.example' }],
    ['NODE_ENV=production', { NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://localhost:3000' }],
  ])('%s makes it production, without the demo', (_name, env) => {
    const config = readConfig({ ...PRODUCTION, NODE_ENV: '', PUBLIC_ORIGIN: 'https://localhost', ...env });
    expect(config).toMatchObject({ isTrial: false, isDemo: false, signUp: 'invitation' });
  });

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('HOST %s stays a trial', (host) => {
    expect(readConfig({ HOST: host }).isTrial).toBe(true);
  });

  it.each([
    ['DEMO', { DEMO: '1' }],
    ['RATE_LIMIT', { RATE_LIMIT: 'off' }],
    ['TEST_CLOCK', { TEST_CLOCK: '1' }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'http://community.example' }],
  ])('production refuses a wrong %s in one line', (name, env) => {
    const lines = refusalOf({ ...PRODUCTION, ...env });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}`));
  });

  it('production starts when all is given', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      isTrial: false,
      publicOrigin: { isSecure: true, host: 'community.example' },
    });
  });
});

describe('each variable', () => {
  it.each([
    ['PORT', { PORT: '8080' }, { listen: { port: 8080 } }],
    ['HOST', { HOST: '::1' }, { listen: { host: '::1' } }],
    [
      'PUBLIC_ORIGIN',
      { PUBLIC_ORIGIN: 'http://127.0.0.1:81/' },
      { publicOrigin: { origin: 'http://127.0.0.1:81', host: '127.0.0.1:81' } },
    ],
    ['DATA_DIR', { DATA_DIR: '/srv/between' }, { dataDir: { path: '/srv/between', isStandard: false } }],
    [
      'DATABASE_URL',
      { DATABASE_URL: 'postgres://a:b@db/c', SECRET_KEY: KEY },
      {
        isDemo: false,
        database: { kind: 'own', name: 'c', url: 'postgres://a:b@db/c', directUrl: 'postgres://a:b@db/c' },
      },
    ],
    [
      'DATABASE_DIRECT_URL',
      { DATABASE_URL: 'postgres://a@pool/c', DATABASE_DIRECT_URL: 'postgres://a@db/c', SECRET_KEY: KEY },
      { database: { url: 'postgres://a@pool/c', directUrl: 'postgres://a@db/c' } },
    ],
    ['REDIS_URL', { REDIS_URL: 'redis://cache:6379' }, { redisUrl: 'redis://cache:6379' }],
    [
      'SMTP_URL',
      { SMTP_URL: 'smtps://a:b@mail:465', MAIL_FROM: 'a@b.example' },
      { mail: { smtpUrl: 'smtps://a:b@mail:465' } },
    ],
    ['MAIL_FROM', { MAIL_FROM: 'Us <us@b.example>' }, { mail: { from: 'Us <us@b.example>' } }],
    ['SECRET_KEY', { SECRET_KEY: KEY }, { secretKey: Buffer.alloc(32, 7) }],
    ['DEMO', { DEMO: '0' }, { isDemo: false, database: { kind: 'embedded', name: 'between' }, signUp: 'invitation' }],
    ['ROLES', { ROLES: 'web, jobs' }, { roles: ['web', 'jobs'] }],
    ['SIGN_UP', { SIGN_UP: 'approval' }, { signUp: 'approval' }],
    ['MIN_AGE', { MIN_AGE: '21' }, { minAge: 21 }],
    [
      'TRUST_PROXY',
      { TRUST_PROXY: '10.0.0.0/8, fd00::/8,127.0.0.1' },
      { trustProxy: ['10.0.0.0/8', 'fd00::/8', '127.0.0.1'] },
    ],
    ['EXIT_URL', { EXIT_URL: 'https://weather.example/' }, { exitUrl: 'https://weather.example/' }],
    [
      'VAPID_PUBLIC_KEY',
      { VAPID_PUBLIC_KEY: 'p', VAPID_PRIVATE_KEY: 's' },
      { vapid: { publicKey: 'p', privateKey: 's' } },
    ],
    ['VAPID_PRIVATE_KEY', { VAPID_PUBLIC_KEY: 'p', VAPID_PRIVATE_KEY: 's' }, { vapid: { privateKey: 's' } }],
    ['HEARTBEAT_URL', { HEARTBEAT_URL: 'https://m.example/p' }, { heartbeatUrl: 'https://m.example/p' }],
    ['MEDIA_ENGINE', { MEDIA_ENGINE: 'werift' }, { media: { engine: 'werift' } }],
    ['MEDIA_PUBLIC_IP', { MEDIA_PUBLIC_IP: '192.0.2.7' }, { media: { publicIp: '192.0.2.7' } }],
    ['MEDIA_UDP_PORT', { MEDIA_UDP_PORT: '4000' }, { media: { udpPort: 4000 } }],
    ['MEDIA_WORKERS', { MEDIA_WORKERS: '2' }, { media: { workers: 2 } }],
    [
      'JANUS_URL',
      { MEDIA_ENGINE: 'janus', JANUS_URL: 'ws://j.example:8188', JANUS_SECRET: 's' },
      { media: { engine: 'janus', janus: { url: 'ws://j.example:8188', secret: 's' } } },
    ],
    ['JANUS_SECRET', { JANUS_URL: 'ws://j.example', JANUS_SECRET: 's' }, { media: { janus: null } }],
    ['TURN_URLS', { TURN_URLS: 'turn:t.example', TURN_SECRET: 's' }, { media: { turnUrls: ['turn:t.example'] } }],
    ['TURN_SECRET', { TURN_SECRET: 's' }, { media: { turnSecret: 's' } }],
    ['TEST_CLOCK', { TEST_CLOCK: '1' }, { hasTestClock: true }],
    ['RATE_LIMIT', { RATE_LIMIT: 'off' }, { isRateLimited: false }],
    ['LOG_LEVEL', { LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'sixteen-letters!' }, { metricsToken: 'sixteen-letters!' }],
  ])('%s is taken as it is given', (_name, env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'three' }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'localhost' }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'http://localhost/path' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/c', SECRET_KEY: KEY }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://db', SECRET_KEY: KEY }],
    ['DATABASE_DIRECT_URL', { DATABASE_DIRECT_URL: 'postgres://db/c' }],
    ['REDIS_URL', { REDIS_URL: 'http://cache' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail' }],
    ['SECRET_KEY', { SECRET_KEY: 'short' }],
    ['SECRET_KEY', { DATABASE_URL: 'postgres://db/c' }],
    ['DEMO', { DEMO: 'yes' }],
    ['ROLES', { ROLES: 'web,mail' }],
    ['SIGN_UP', { SIGN_UP: 'anyone' }],
    ['MIN_AGE', { MIN_AGE: '7' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'my-proxy' }],
    ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.0/40' }],
    ['EXIT_URL', { EXIT_URL: 'javascript:alert(1)' }],
    ['VAPID_PUBLIC_KEY', { VAPID_PUBLIC_KEY: 'p' }],
    ['VAPID_PUBLIC_KEY', { VAPID_PRIVATE_KEY: 's' }],
    ['HEARTBEAT_URL', { HEARTBEAT_URL: 'ftp://m.example' }],
    ['MEDIA_ENGINE', { MEDIA_ENGINE: 'vlc' }],
    ['JANUS_URL', { MEDIA_ENGINE: 'janus' }],
    ['JANUS_URL', { JANUS_URL: 'http://j.example' }],
    ['MEDIA_PUBLIC_IP', { MEDIA_PUBLIC_IP: 'here' }],
    ['MEDIA_UDP_PORT', { MEDIA_UDP_PORT: '0' }],
    ['MEDIA_WORKERS', { MEDIA_WORKERS: '-1' }],
    ['TURN_URLS', { TURN_URLS: 'https://t.example', TURN_SECRET: 's' }],
    ['TURN_SECRET', { TURN_URLS: 'turn:t.example' }],
    ['TEST_CLOCK', { TEST_CLOCK: 'on' }],
    ['RATE_LIMIT', { RATE_LIMIT: '0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
  ])('%s stops the start with one line when it is wrong (%o)', (name, env) => {
    const lines = refusalOf(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}`));
  });

  it('tells of every wrong value at once', () => {
    expect(refusalOf({ PORT: 'x', MIN_AGE: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });

  it('never repeats what may be a secret', () => {
    const secrets = {
      DATABASE_URL: 'mysql://a:hidden@db/c',
      SECRET_KEY: 'hidden',
      SMTP_URL: 'ftp://a:hidden@mail',
      METRICS_TOKEN: 'hidden',
    };
    expect(refusalOf(secrets).join(' ')).not.toContain('hidden');
  });

  it('keeps the demo in a database of its own, also on one of your own', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://a@db/real', SECRET_KEY: KEY, DEMO: '1' });
    expect(config.database).toMatchObject({ name: 'between_demo', url: 'postgres://a@db/between_demo' });
  });
});

describe('.env.example', () => {
  it('is what the list of variables says', () => {
    expect(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });

  it('names each variable once', () => {
    expect(new Set(VARIABLES.map((variable) => variable.name)).size).toBe(VARIABLES.length);
  });
});
