import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeLogger, REDACTED_KEYS } from './logger.ts';

function logged(write: (log: ReturnType<typeof makeLogger>) => void): string {
  const stream = new PassThrough();
  write(makeLogger('debug', stream));
  return String(stream.read() ?? '');
}

describe('the log', () => {
  it.each(REDACTED_KEYS)('keeps back what stands under %s, at the top and two levels down [R25]', (key) => {
    const line = logged((log) =>
      log.info(
        { event: 'x', [key]: 'planted words', inner: { [key]: 'planted words', deep: { [key]: 'planted words' } } },
        'said',
      ),
    );
    expect(line).not.toContain('planted words');
    expect(line).toContain('"event":"x"');
  });

  it('keeps back what PostgreSQL quotes of a row when a statement fails [R25]', () => {
    const error = Object.assign(new Error('duplicate key value: (planted words)'), {
      code: '23505',
      detail: 'planted words',
    });
    expect(logged((log) => log.error({ err: error }, 'failed'))).not.toContain('planted words');
  });
});
