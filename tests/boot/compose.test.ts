import { existsSync, readFileSync } from 'node:fs';
import { VARIABLES } from '@between/server/config/variables.ts';
import { readConfig } from '@between/server/config.ts';
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
      volumes?: string[];
    }
  >;
  networks: Record<string, { internal?: boolean; ipam?: { config: { subnet: string }[] } }>;
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

/** What Compose makes of `${NAME}`, `${NAME:-standard}` and `${NAME:?hint}`. */
function filled(value: string): string {
  return value.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_all, name: string, mark?: string, rest?: string) => GIVEN[name] ?? (mark === '-' ? (rest ?? '') : ''),
  );
}

describe('docker-compose.yml', () => {
  it('gives the server an environment that production starts with', () => {
    const environment = Object.fromEntries(
      Object.entries(compose.services['server']?.environment ?? {}).map(([name, value]) => [name, filled(value)]),
    );
    const config = readConfig({ ...environment, NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3000' });

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

  it('opens nothing to the outside but Caddy, and keeps server and database inside', () => {
    expect(
      Object.entries(compose.services)
        .filter(([, service]) => service.ports)
        .map(([name]) => name),
    ).toEqual(['caddy']);
    expect(compose.networks['inside']?.internal).toBe(true);
    for (const name of ['server', 'database']) expect(compose.services[name]?.networks).toEqual(['inside']);
  });

  it('starts a second server and the bus with the profile `scale`, both inside, the server under the same name', () => {
    const scaled = Object.entries(compose.services).filter(([, service]) => service.profiles?.includes('scale'));
    expect(scaled.map(([name]) => name)).toEqual(['server-2', 'valkey']);
    expect(compose.services['server-2']).toMatchObject({
      environment: compose.services['server']?.environment,
      networks: { inside: { aliases: ['server'] } },
    });
    expect(compose.services['valkey']?.networks).toEqual(['inside']);
    const environment = { ...compose.services['server']?.environment, REDIS_URL: 'redis://valkey:6379' };
    const given = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    expect(readConfig({ ...given, NODE_ENV: 'production', HOST: '0.0.0.0' }).redisUrl).toBe('redis://valkey:6379');
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
