/** One environment variable as operators see it; `.env.example` is written from this list. */
export interface Variable {
  name: string;
  /** What stands for an unset variable, in words or as a value. */
  standard: string;
  meaning: string;
}

export const VARIABLES = [
  { name: 'PORT', standard: '3000', meaning: 'Port to listen on.' },
  { name: 'HOST', standard: '127.0.0.1', meaning: 'Address to listen on. Anything but loopback means production.' },
  {
    name: 'PUBLIC_ORIGIN',
    standard: 'http://localhost:$PORT',
    meaning: 'The origin people see: cookies, links, Origin checks, passkeys. https in production.',
  },
  {
    name: 'DATA_DIR',
    standard: '.data',
    meaning: 'Folder of the embedded PostgreSQL and of the master key made at first start.',
  },
  {
    name: 'DATABASE_URL',
    standard: '',
    meaning: 'Your own PostgreSQL 18 (postgres://...), instead of the embedded one.',
  },
  {
    name: 'DATABASE_DIRECT_URL',
    standard: 'DATABASE_URL',
    meaning: 'The same database without a transaction pooler: migrations, locks, LISTEN.',
  },
  { name: 'REDIS_URL', standard: '', meaning: 'Redis or Valkey (redis://...): needed once more than one node runs.' },
  {
    name: 'SMTP_URL',
    standard: '',
    meaning:
      'Mail relay (smtp://... or smtps://...). Without it mail goes to /dev/mail in trial; required in production.',
  },
  { name: 'MAIL_FROM', standard: 'between@localhost', meaning: 'Sender of every mail; required with SMTP_URL.' },
  {
    name: 'SECRET_KEY',
    standard: 'made in DATA_DIR',
    meaning:
      'Master key, 32 bytes as base64 (openssl rand -base64 32). Required with DATABASE_URL. Keep it apart from backups: without it private words are lost.',
  },
  {
    name: 'DEMO',
    standard: '1 in trial without DATABASE_URL, else 0',
    meaning: 'The demo world, in a database of its own (between_demo). Never in production.',
  },
  { name: 'ROLES', standard: 'web,live,jobs,media', meaning: 'Which parts this process runs; web includes the API.' },
  { name: 'SIGN_UP', standard: 'invitation (demo: open)', meaning: 'Who may join: invitation, approval or open.' },
  {
    name: 'MIN_AGE',
    standard: '18',
    meaning: 'Youngest age that may join, 13 to 99. Below 18 needs a safeguarding lead on the roster.',
  },
  {
    name: 'TRUST_PROXY',
    standard: '',
    meaning: 'Addresses or networks (10.0.0.0/8) of proxies whose X-Forwarded-For counts, with commas.',
  },
  {
    name: 'EXIT_URL',
    standard: 'a neutral page of our own',
    meaning: 'Where quick exit goes: an absolute https address.',
  },
  { name: 'VAPID_PUBLIC_KEY', standard: '', meaning: 'Web Push: both keys or none.' },
  { name: 'VAPID_PRIVATE_KEY', standard: '', meaning: 'Web Push: both keys or none.' },
  {
    name: 'HEARTBEAT_URL',
    standard: '',
    meaning: 'Called after each canary success, for a monitor outside: an https address.',
  },
  {
    name: 'MEDIA_ENGINE',
    standard: 'embedded',
    meaning:
      'embedded, werift (slower, nothing but TypeScript), janus (yours, at JANUS_URL), or external: no sound and picture from here.',
  },
  {
    name: 'MEDIA_PUBLIC_IP',
    standard: '',
    meaning: 'Address media is reached at; embedded media stays off in production without it.',
  },
  { name: 'MEDIA_UDP_PORT', standard: '10000', meaning: 'First UDP port of media; one a worker.' },
  {
    name: 'MEDIA_WORKERS',
    standard: '1',
    meaning: 'Media processes, 1 to 64: one a core; each takes the next UDP port. werift runs one.',
  },
  {
    name: 'JANUS_URL',
    standard: '',
    meaning: 'WebSocket API of a Janus (ws:... or wss:...); with MEDIA_ENGINE=janus.',
  },
  { name: 'JANUS_SECRET', standard: '', meaning: 'api_secret of that Janus.' },
  { name: 'TURN_URLS', standard: '', meaning: 'TURN servers (turn:... or turns:...), with commas; needs TURN_SECRET.' },
  { name: 'TURN_SECRET', standard: '', meaning: 'Shared secret of the TURN servers.' },
  { name: 'TEST_CLOCK', standard: '', meaning: '1 in trial only: tests may move the clock of a running server.' },
  { name: 'RATE_LIMIT', standard: 'on', meaning: 'off only outside production, for load tests.' },
  { name: 'LOG_LEVEL', standard: 'info', meaning: 'fatal, error, warn, info, debug, trace or silent.' },
  { name: 'METRICS_TOKEN', standard: '', meaning: 'Turns on GET /metrics for a bearer of it; 16 characters or more.' },
] as const satisfies readonly Variable[];

export type VariableName = (typeof VARIABLES)[number]['name'];

/** The text of `.env.example`. */
export function envExample(): string {
  const head = [
    '# Everything Between reads from its environment. Copy to .env and change what you need; nothing is required for a trial.',
    '# Trial: HOST and the host of PUBLIC_ORIGIN are loopback and NODE_ENV is not "production". Everything else is production.',
  ];
  const entries = VARIABLES.map(({ name, standard, meaning }) => [
    `# ${meaning}`,
    ...(standard ? [`# Unset: ${standard}`] : []),
    `#${name}=`,
  ]);
  return `${[head, ...entries].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
