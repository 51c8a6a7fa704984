import type { ServerResponse } from 'node:http';

/** Sends an answer that was held back. */
export type Send = (body: Buffer) => void;

/**
 * Holds an answer back until all of it is there and hands it to `finish`, which may set headers and has to send it.
 * What nobody wants, and what comes in pieces of unknown length, goes out as it comes.
 * @param isWanted asked once, when status and headers are known.
 * @param isUnfinished asked then too: an answer that may not go out as it comes, whatever its length.
 */
export function whenWhole(
  response: ServerResponse,
  isWanted: () => boolean,
  finish: (body: Buffer, send: Send) => void,
  isUnfinished: () => boolean = () => false,
): void {
  const { write, end, flushHeaders } = response;
  const parts: Buffer[] = [];
  let isHeld = false;

  /** From here on the response is Node's own again. */
  const letGo = (): void => {
    for (const name of ['writeHead', 'write', 'end', 'flushHeaders']) Reflect.deleteProperty(response, name);
  };
  const own = {
    // Kept as settings: Node writes them with the first bytes.
    writeHead(status: number, ...rest: unknown[]): ServerResponse {
      response.statusCode = status;
      const headers = rest.at(-1);
      if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      return response;
    },
    write(...args: unknown[]): unknown {
      isHeld ||= isWanted() && (response.hasHeader('content-length') || isUnfinished());
      if (!isHeld) {
        letGo();
        return Reflect.apply(write, response, args);
      }
      parts.push(bytesOf(args[0], args[1]));
      const done = args.find((arg) => typeof arg === 'function');
      if (typeof done === 'function') process.nextTick(done);
      return true;
    },
    end(...args: unknown[]): unknown {
      isHeld ||= isWanted();
      letGo();
      if (!isHeld) return Reflect.apply(end, response, args);
      const [last, encoding] = args;
      if (last != null && typeof last !== 'function') parts.push(bytesOf(last, encoding));
      const done = args.filter((arg) => typeof arg === 'function');
      const [only] = parts;
      finish(parts.length === 1 && only !== undefined ? only : Buffer.concat(parts), (body) => {
        response.setHeader('content-length', body.byteLength);
        Reflect.apply(end, response, [body, ...done]);
      });
      return response;
    },
    flushHeaders(): void {
      letGo();
      Reflect.apply(flushHeaders, response, []);
    },
  };
  Object.assign(response, own);
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8');
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError('an answer is text or bytes');
}
