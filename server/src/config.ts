import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartRefused } from '@between/db/start-refused.ts';
import { SIGN_UP_MODES, type SignUpMode } from '@between/rules/accounts.ts';
import { type Environment, EnvironmentReader } from './config/reader.ts';

export const PROCESS_ROLES = ['web', 'live', 'jobs', 'media'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const MEDIA_ENGINES = ['embedded', 'werift', 'janus', 'external'] as const;

/** Where the data live. `own` is a PostgreSQL of the operator; `direct` reaches it without a transaction pooler. */
export type DatabaseConfig =
  { kind: 'embedded'; name: string } | { kind: 'own'; name: string; url: string; directUrl: string };

/** Everything the environment decides, read once at start and frozen. */
export interface Config {
  /** Trial: loopback only and not NODE_ENV=production. Everything else is production. */
  readonly isTrial: boolean;
  readonly isDemo: boolean;
  readonly listen: { readonly host: string; readonly port: number };
  /** `origin` has no slash at its end; `isSecure` means https. */
  readonly publicOrigin: {
    readonly origin: string;
    readonly host: string;
    readonly protocol: 'http' | 'https';
    readonly isSecure: boolean;
  };
  readonly dataDir: { readonly path: string; readonly isStandard: boolean };
  readonly database: Readonly<DatabaseConfig>;
  readonly redisUrl: string | null;
  /** `smtpUrl` is null when mail goes to the development outbox. */
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
  /** Null: the key is made in, or read from, DATA_DIR. */
  readonly secretKey: Buffer | null;
  readonly roles: readonly ProcessRole[];
  readonly signUp: SignUpMode;
  readonly minAge: number;
  readonly trustProxy: readonly string[];
  /** Where quick exit goes: an absolute address, or a neutral page of our own. */
  readonly exitUrl: string;
  readonly vapid: { readonly publicKey: string; readonly privateKey: string } | null;
  readonly heartbeatUrl: string | null;
  readonly media: {
    readonly engine: (typeof MEDIA_ENGINES)[number];
    readonly publicIp: string | null;
    readonly udpPort: number;
    readonly workers: number;
    /** Of Janus; null with any other engine. */
    readonly janus: { readonly url: string; readonly secret: string | null } | null;
    readonly turnUrls: readonly string[];
    readonly turnSecret: string | null;
  };
  readonly hasTestClock: boolean;
  readonly isRateLimited: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly metricsToken: string | null;
}

/** The process's environment with the `.env` of the working folder behind it. Nothing else reads process.env. */
export function environment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** Turns an environment into a frozen configuration. @throws {StartRefused} with one line for each wrong value. */
export function readConfig(env: Environment): Config {
  const read = new EnvironmentReader(env);
  const listen = {
    port: read.integer('PORT', { standard: 3000, min: 1, max: 65_535 }),
    host: read.text('HOST') ?? '127.0.0.1',
  };
  const publicOrigin = readOrigin(read, listen.port);
  const isTrial = isLoopback(listen.host) && isLoopback(hostOf(publicOrigin.host)) && env['NODE_ENV'] !== 'production';
  const isDemo = read.switch('DEMO', isTrial && read.text('DATABASE_URL') === null);
  const config: Config = {
    isTrial,
    isDemo,
    listen,
    publicOrigin,
    dataDir: { path: resolve(read.text('DATA_DIR') ?? '.data'), isStandard: read.text('DATA_DIR') === null },
    database: readDatabase(read, isDemo),
    redisUrl: read.address('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379')?.href ?? null,
    mail: readMail(read),
    secretKey: read.bytes('SECRET_KEY', 32),
    roles: read.list('ROLES', PROCESS_ROLES),
    signUp: read.choice('SIGN_UP', SIGN_UP_MODES, isDemo ? 'open' : 'invitation'),
    minAge: read.integer('MIN_AGE', { standard: 18, min: 13, max: 99 }),
    trustProxy: read.networks('TRUST_PROXY'),
    exitUrl: read.address('EXIT_URL', ['https:'], 'https://example.org/')?.href ?? '/away',
    vapid: readVapid(read),
    heartbeatUrl:
      read.address('HEARTBEAT_URL', isTrial ? ['https:', 'http:'] : ['https:'], 'https://monitor.example/ping')?.href ??
      null,
    media: readMedia(read),
    hasTestClock: read.switch('TEST_CLOCK', false),
    isRateLimited: read.choice('RATE_LIMIT', ['on', 'off'], 'on') === 'on',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    metricsToken: readMetricsToken(read),
  };
  refuseTogether(read, config);
  if (read.refusals.length > 0) throw new StartRefused(read.refusals.join('\n'));
  return freeze(config);
}

/** True for a name or address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** Values that are right alone and wrong together: what production and a database of one's own ask for. */
function refuseTogether(read: EnvironmentReader, config: Config): void {
  if (config.database.kind === 'own' && read.text('SECRET_KEY') === null) {
    read.refuse(
      'SECRET_KEY is required with DATABASE_URL: make one with "openssl rand -base64 32" and keep it apart from backups.',
    );
  }
  if (config.isTrial) return;
  if (config.isDemo) read.refuse('DEMO=1 is for trial only: production never shows the demo world.');
  if (!config.isRateLimited) read.refuse('RATE_LIMIT=off is for trial only: production keeps its rate limits.');
  if (config.hasTestClock) read.refuse('TEST_CLOCK is for trial only: nobody may move the clock in production.');
  if (read.text('SMTP_URL') === null)
    read.refuse('SMTP_URL is required in production: people must be able to confirm their address.');
  if (!config.publicOrigin.isSecure)
    read.refuse(`PUBLIC_ORIGIN is ${config.publicOrigin.origin}: production needs an https: origin.`);
}

function readOrigin(read: EnvironmentReader, port: number): Config['publicOrigin'] {
  const value = read.text('PUBLIC_ORIGIN');
  const url = read.address('PUBLIC_ORIGIN', ['http:', 'https:'], 'https://community.example');
  if (url !== null && (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')) {
    read.refuse(`PUBLIC_ORIGIN is "${value}": it must be an origin only, with no path.`);
  }
  const origin = url ?? new URL(`http://localhost:${port}`);
  const protocol = origin.protocol === 'https:' ? 'https' : 'http';
  return { origin: origin.origin, host: origin.host, protocol, isSecure: protocol === 'https' };
}

function readDatabase(read: EnvironmentReader, isDemo: boolean): DatabaseConfig {
  const example = 'postgres://account:password@host:5432/between';
  const url = read.address('DATABASE_URL', ['postgres:', 'postgresql:'], example);
  const direct = read.address('DATABASE_DIRECT_URL', ['postgres:', 'postgresql:'], example);
  if (direct !== null && url === null) read.refuse('DATABASE_DIRECT_URL needs DATABASE_URL beside it.');
  if (url === null) return { kind: 'embedded', name: isDemo ? 'between_demo' : 'between' };
  if (url.pathname.length < 2) read.refuse(`DATABASE_URL names no database: it must have the form ${example}.`);
  if (isDemo) for (const each of [url, direct]) if (each) each.pathname = '/between_demo';
  return {
    kind: 'own',
    name: decodeURIComponent(url.pathname.slice(1)),
    url: url.href,
    directUrl: (direct ?? url).href,
  };
}

function readMail(read: EnvironmentReader): Config['mail'] {
  const smtpUrl = read.address('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://account:password@host:587')?.href ?? null;
  const from = read.text('MAIL_FROM');
  if (from !== null && !/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    read.refuse(`MAIL_FROM is "${from}": it must be an address such as "Between <hello@community.example>".`);
  }
  if (smtpUrl !== null && from === null)
    read.refuse('MAIL_FROM is required with SMTP_URL: mail without a sender is not delivered.');
  return { smtpUrl, from: from ?? 'between@localhost' };
}

function readVapid(read: EnvironmentReader): Config['vapid'] {
  const publicKey = read.text('VAPID_PUBLIC_KEY');
  const privateKey = read.text('VAPID_PRIVATE_KEY');
  if (publicKey !== null && privateKey !== null) return { publicKey, privateKey };
  if (publicKey !== null || privateKey !== null)
    read.refuse('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together: set both or none.');
  return null;
}

function readMedia(read: EnvironmentReader): Config['media'] {
  const turnUrls = read.addresses('TURN_URLS', ['turn:', 'turns:']);
  const turnSecret = read.text('TURN_SECRET');
  if (turnUrls.length > 0 && turnSecret === null) read.refuse('TURN_SECRET is required with TURN_URLS.');
  const publicIp = read.networks('MEDIA_PUBLIC_IP')[0] ?? null;
  const engine = read.choice('MEDIA_ENGINE', MEDIA_ENGINES, 'embedded');
  const [url] = read.addresses('JANUS_URL', ['ws:', 'wss:']);
  if (engine === 'janus' && url === undefined) read.refuse('JANUS_URL is required with MEDIA_ENGINE=janus.');
  return {
    engine,
    janus: engine === 'janus' && url !== undefined ? { url, secret: read.text('JANUS_SECRET') } : null,
    publicIp,
    udpPort: read.integer('MEDIA_UDP_PORT', { standard: 10_000, min: 1, max: 65_535 }),
    workers: read.integer('MEDIA_WORKERS', { standard: 1, min: 1, max: 64 }),
    turnUrls,
    turnSecret,
  };
}

function readMetricsToken(read: EnvironmentReader): string | null {
  const token = read.text('METRICS_TOKEN');
  if (token !== null && token.length < 16) read.refuse('METRICS_TOKEN is too short: 16 characters or more.');
  return token;
}

function hostOf(hostAndPort: string): string {
  return hostAndPort.replace(/:\d+$/, '');
}

function freeze(config: Config): Config {
  for (const value of Object.values(config)) {
    if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) Object.freeze(value);
  }
  return Object.freeze(config);
}
