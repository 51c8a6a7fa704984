/**
 * `pnpm -s triage < posts.jsonl > labels.jsonl`: one `{"id","text","lang"?}` a line in, one label a line out, in order.
 * A line that cannot be read gives `{"id":null,"error"}` and the run goes on; the exit code is then 1. Source: triage.md.
 */
import { once } from 'node:events';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { classify } from './classify.ts';
import { ENGINE } from './engine.ts';

interface Post {
  readonly id: string | number;
  readonly text: string;
}

function readPost(line: string): Post {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('a line is one JSON object');
  const { id, text }: { id?: unknown; text?: unknown } = value;
  if (typeof id !== 'string' && typeof id !== 'number') throw new TypeError('"id" is a string or a number');
  if (typeof text !== 'string') throw new TypeError('"text" is a string');
  return { id, text };
}

function label(line: string): { readonly output: object; readonly isBad: boolean } {
  try {
    const { id, text } = readPost(line);
    const { crisis, flags, reasons } = classify(text);
    return { output: { id, crisis, flags, reasons, engine: ENGINE }, isBad: false };
  } catch (error) {
    // The message of JSON.parse quotes the line, and text of people stays out of messages.
    const reason = error instanceof TypeError ? error.message : 'not one JSON object';
    return { output: { id: null, error: reason }, isBad: true };
  }
}

let hasBadLine = false;
for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const { output, isBad } = label(line);
  hasBadLine ||= isBad;
  if (!stdout.write(`${JSON.stringify(output)}\n`)) await once(stdout, 'drain');
}
process.exitCode = hasBadLine ? 1 : 0;
