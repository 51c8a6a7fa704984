import { existsSync, readFileSync } from 'node:fs';
import { VARIABLES } from '@between/server/config/variables.ts';
import { type Config, readConfig } from '@between/server/config.ts';
import { isMediaOn } from '@between/server/features/media/is-media-on.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Compose {
  services: Record<
    string,
    {
      image?: string;
      build?: { dockerfile: string };
      environment?: Record<string, string>;
      networks?: string[] | Record<string, { aliases?: string[] }>;
      profiles?: string[];
      ports?: string[];
      command?: string[];
      volumes?: string[];
    }
  >;
  networks: Record<
    string,
    { internal?: boolean; driver_opts?: Record<string, string>; ipam?: { config: { subnet: string }[] } }
  >;
  volumes: Record<string, unknown>;
  configs: Record<string, { content: string }>;
}

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const compose: Compose = parse(text('docker-compose.yml'), { merge: true });
const GIVEN: Record<string, string> = {
  COMMUNITY_HOST: 'community.example',
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  POSTGRES_PASSWORD: 'secret',
  MAIL_FROM: 'Between <hello@community.example>',
};

const MEDIA: Record<string, string> = {
  ...GIVEN,
  MEDIA_PUBLIC_IP: '203.0.113.7',
  TURN_URLS: 'turn:community.example:3478?transport=udp',
  TURN_SECRET: 'shared',
};

/** What Compose makes of `${NAME}`, `${NAME:-standard}` and `${NAME:?hint}` with this `.env`. */
function filled(value: string, given = GIVEN): string {
  return value.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_all, name: string, mark?: string, rest?: string) => given[name] ?? (mark === '-' ? (rest ?? '') : ''),
  );
}

/** The configuration of a service's server with this `.env`. */
function configOf(service: string, given = GIVEN): Config {
  const environment = Object.entries(compose.services[service]?.environment ?? {});
  const values = Object.fromEntries(environment.map(([name, value]) => [name, filled(value, given)]));
  return readConfig({ ...values, NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3000' });
}

describe('docker-compose.yml', () => {
  it('gives the server an environment that production starts with', () => {
    const config = configOf('server');

    expect(config).toMatchObject({
      isTrial: false,
      publicOrigin: { origin: 'https://community.example' },
      database: { kind: 'own', name: 'between' },
      mail: { smtpUrl: 'smtp://mail:587' },
      trustProxy: [compose.networks['inside']?.ipam?.config[0]?.subnet],
    });
  });

  it('names only variables that the server knows', () => {
    const known = VARIABLES.map((variable): string => variable.name);
    expect(Object.keys(compose.services['server']?.environment ?? {}).filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });

  it('opens nothing to the outside but Caddy and the port of media, and keeps server and database inside', () => {
    const open = Object.entries(compose.services).filter(([, { ports = [] }]) => ports.length > 0);
    expect(open.map(([name]) => name)).toEqual(['server', 'caddy']);
    expect(compose.networks['inside']?.internal).toBe(true);
    expect(compose.services['database']?.networks).toEqual(['inside']);
    expect(Object.keys(compose.services['server']?.networks ?? {})).toEqual(['inside', 'media']);
    expect(compose.networks['media']?.driver_opts).toEqual({
      'com.docker.network.bridge.enable_ip_masquerade': 'false',
    });
  });

  it('has media with the profile `media` and lines of `.env`, and without them nobody outside reaches its port', () => {
    const [port = ''] = compose.services['server']?.ports ?? [];
    const off = configOf('server');
    expect(isMediaOn(off)).toBe(false);
    expect(filled(port)).toBe(`127.0.0.1:${off.media.udpPort}:${off.media.udpPort}/udp`);
    const on = configOf('server', MEDIA);
    expect(isMediaOn(on)).toBe(true);
    expect(on.media).toMatchObject({ publicIp: '203.0.113.7', turnUrls: [MEDIA['TURN_URLS']], turnSecret: 'shared' });
    expect(filled(port, MEDIA)).toBe('203.0.113.7:10000:10000/udp');
  });

  it('starts a relay with the profile `media` that takes the passwords of the server and reaches nothing but media', () => {
    const services = Object.entries(compose.services).filter(([, service]) => service.profiles?.includes('media'));
    expect(services.map(([name]) => name)).toEqual(['turn']);
    const command = compose.services['turn']?.command?.map((line) => filled(line, MEDIA)) ?? [];
    const peers = command.filter((line) => /-peer|loopback/.test(line));
    expect(peers).toEqual([
      '--no-multicast-peers',
      '--denied-peer-ip=0.0.0.0-255.255.255.255',
      '--denied-peer-ip=::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
      '--allowed-peer-ip=203.0.113.7',
    ]);
    for (const line of ['--use-auth-secret', '--static-auth-secret=shared', '--no-stdout-log', '--log-file=/dev/null'])
      expect(command).toContain(line);
  });

  it('starts a second server and the bus with the profile `scale`, both inside, the server under the same name', () => {
    const scaled = Object.entries(compose.services).filter(([, service]) => service.profiles?.includes('scale'));
    expect(scaled.map(([name]) => name)).toEqual(['server-2', 'valkey']);
    expect(compose.services['server-2']).toMatchObject({ ports: [], networks: { inside: { aliases: ['server'] } } });
    expect(compose.services['valkey']?.networks).toEqual(['inside']);
    const given = { ...MEDIA, REDIS_URL: 'redis://valkey:6379' };
    const [first, second] = [configOf('server', given), configOf('server-2', given)];
    expect(first.redisUrl).toBe('redis://valkey:6379');
    // Media goes through the first one, where Caddy sends it.
    expect(second).toEqual({ ...first, roles: first.roles.filter((role) => role !== 'media') });
    expect(compose.services['server']?.networks).toMatchObject({ inside: { aliases: ['media'] } });
    expect(compose.configs['caddyfile']?.content).toMatch(
      /@media path \/whip\/\* \/whep\/\*\n\s*reverse_proxy @media media:3000 /,
    );
  });

  it('starts PostgreSQL 18 and keeps what it stores', () => {
    expect(compose.services['database']?.image).toBe('postgres:18');
    const stored = Object.values(compose.services).flatMap((service) => service.volumes ?? []);
    for (const volume of stored) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it('hands Caddy the name and the server, with its braces paired', () => {
    const caddyfile = compose.configs['caddyfile']?.content ?? '';
    expect(caddyfile).toContain('{$$COMMUNITY_HOST}');
    expect(caddyfile).toContain('dynamic a server 3000');
    expect(caddyfile.split('{')).toHaveLength(caddyfile.split('}').length);
  });
});

describe('server/Dockerfile', () => {
  const lines = text('server/Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('holds only instructions that Docker knows, and ends as an ordinary account', () => {
    const instructions = ['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];
    expect(
      lines.filter((line) => !instructions.includes(line.trim().split(' ')[0] ?? '') && !line.startsWith(' ')),
    ).toEqual([]);
    expect(lines).toContain('USER node');
    expect(lines.at(-1)).toBe('CMD ["node", "--max-semi-space-size=8", "server/src/main.ts"]');
  });

  it('runs files that exist', () => {
    for (const file of text('server/Dockerfile').match(/[\w/-]+\.ts/g) ?? [])
      expect(existsSync(new URL(file, root))).toBe(true);
  });
});
