import type { IncomingMessage } from 'node:http';

/**
 * Reads the whole body of a request and puts it back, so that whoever comes next reads it as if nobody had. Null for a
 * body without a length, one larger than `maxBytes`, or one that ends early.
 */
export function peekBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (!(length > 0 && length <= maxBytes)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const leave = (found: Buffer | null): void => {
      request.off('readable', look).off('close', gone).off('error', gone);
      resolve(found);
    };
    const gone = (): void => leave(null);
    const look = (): void => {
      for (let chunk: Buffer | null = next(request); chunk !== null; chunk = next(request)) {
        chunks.push(chunk);
        size += chunk.length;
      }
      if (size < length) return;
      const body = Buffer.concat(chunks);
      // Before the stream tells its end, which it does only once nothing is left in it.
      request.unshift(body);
      leave(body);
    };
    request.on('readable', look).on('close', gone).on('error', gone);
  });
}

function next(request: IncomingMessage): Buffer | null {
  const chunk: unknown = request.read();
  return Buffer.isBuffer(chunk) ? chunk : null;
}

/** What somebody typed, out of the body of one of our forms or operations; field names and ids come along and say nothing. */
export function wordsIn(body: Buffer, contentType: string): string {
  const text = body.toString('utf8');
  if (contentType.includes('urlencoded')) return [...new URLSearchParams(text).values()].join('\n\n');
  if (!contentType.includes('json')) return text;
  try {
    const { variables }: { variables?: unknown } = JSON.parse(text) as object;
    return stringsIn(variables).join('\n\n');
  } catch {
    return '';
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
