import { pino, type Logger as PinoLogger } from 'pino';

/** What the product may say about itself. Ids, codes and durations; never words of people, addresses or tokens. */
export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

/** Keys that can hold people's words or secrets: whatever is logged under them is replaced. Covered by logger.test.ts. */
export const REDACTED_KEYS = [
  'body',
  'html',
  'title',
  'text',
  'note',
  'reason',
  'email',
  'to',
  'subject',
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'variables',
  'query',
  'handle',
  'about',
  'words',
  'parameters',
  'detail',
  'code_entered',
] as const;

export function makeLogger(level: string, destination?: NodeJS.WritableStream): Logger {
  const paths = REDACTED_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = { level, redact: { paths, censor: '[kept back]' }, base: null, serializers: { err: errorFacts } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An error without what it quotes: PostgreSQL puts values into `detail`, parsers put input into `message`. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const quotesInput = code !== undefined && /^(22|23)/.test(code);
  return {
    type: error.name,
    code,
    message: quotesInput ? '[kept back]' : error.message,
    stack: quotesInput ? stackOnly(error) : error.stack,
  };
}

function stackOnly(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
