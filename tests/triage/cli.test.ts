import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const CLI = new URL('../../packages/triage/src/cli.ts', import.meta.url).pathname;

async function run(
  input: string,
): Promise<{ readonly lines: readonly Record<string, unknown>[]; readonly code: number | null }> {
  const child = spawn(process.execPath, [CLI], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => ({ ...JSON.parse(line) }));
  return { lines, code };
}

describe('pnpm triage', () => {
  it('labels one line each, in order', async () => {
    const { lines, code } = await run(
      '{"id":"a","text":"I want to kill myself tonight","lang":"en"}\n{"id":"b","text":"What a lovely day"}\n',
    );

    expect(code).toBe(0);
    expect(lines.map((line) => [line['id'], line['crisis']])).toEqual([
      ['a', 'imminent'],
      ['b', 'none'],
    ]);
    expect(lines[0]).toMatchObject({
      flags: [],
      engine: expect.stringMatching(/^between-triage/),
      reasons: expect.arrayContaining([
        expect.objectContaining({
          rule: expect.any(String),
          version: 1,
          start: expect.any(Number),
          end: expect.any(Number),
          why: expect.any(String),
        }),
      ]),
    });
  });

  it('answers a bad line with an error, goes on, and ends with exit code 1', async () => {
    const { lines, code } = await run('nonsense\n{"id":"x"}\n[]\n{"id":"b","text":"hello"}\n');

    expect(code).toBe(1);
    expect(lines.map((line) => line['id'])).toEqual([null, null, null, 'b']);
    expect(JSON.stringify(lines)).not.toContain('nonsense');
  });

  it('takes ten thousand lines', async () => {
    const input = Array.from({ length: 10_000 }, (_, i) =>
      JSON.stringify({ id: i, text: `post number ${i}, nothing special` }),
    ).join('\n');
    const { lines, code } = await run(input);

    expect(code).toBe(0);
    expect(lines.length).toBe(10_000);
    expect(lines[9_999]?.['id']).toBe(9_999);
  }, 120_000);
});
