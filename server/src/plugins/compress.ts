import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompressSync } from 'node:zlib';
import { COMPRESSED_FROM_BYTES } from '@between/rules/http.ts';
import { putLateHtml } from './late-html.ts';
import { type Send, whenWhole } from './whole-answer.ts';

/** Best first: zstd makes a page of fifty posts as small as brotli does at a sixth of its cost. */
const CODINGS = ['zstd', 'br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

const TEXT =
  /^(text\/(html|css|plain|javascript|calendar|markdown)|application\/(json|graphql-response\+json|javascript|manifest\+json|xml)|image\/svg\+xml)\b/;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The best coding that the client takes; null for none. */
export function codingFor(accepted: string | undefined): Coding | null {
  const taken = new Set(
    (accepted ?? '').split(',').flatMap((part) => {
      const [name = '', ...settings] = part.split(';').map((word) => word.trim().toLowerCase());
      return settings.some((setting) => /^q=0(\.0*)?$/.test(setting)) ? [] : [name];
    }),
  );
  return CODINGS.find((coding) => taken.has(coding)) ?? null;
}

/** The body in this coding. `kept` takes more trouble, for what is made once and sent often. */
export async function encoded(body: Buffer, coding: Coding, effort: 'once' | 'kept' = 'once'): Promise<Buffer> {
  const isKept = effort === 'kept';
  switch (coding) {
    case 'zstd':
      // In this thread: a fifth of a millisecond, less than handing it to another one and back.
      return zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: isKept ? 9 : 3 } });
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isKept ? 8 : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      });
    case 'gzip':
      return gzipped(body, { level: isKept ? 8 : 4 });
  }
}

/** Says of a text that its bytes hang on what the client takes, whatever it was sent in. */
export function varyByCoding(response: ServerResponse): void {
  const before = response.getHeader('vary');
  if (!/accept-encoding/i.test(String(before ?? '')))
    response.setHeader('vary', before === undefined ? 'Accept-Encoding' : `${String(before)}, Accept-Encoding`);
}

/**
 * A page, an answer of the API or any other text in the coding that its client takes; nothing that streams.
 * @param late words that the page kept a place for; looked at when the page is finished.
 */
export function compressAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  late: ReadonlyMap<string, string> = NOTHING,
): void {
  whenWhole(
    response,
    () => isText(response) && request.method !== 'HEAD',
    (body, send) => sendEncoded(request, response, putLateHtml(body, late), send),
    () => late.size > 0,
  );
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Sends a whole text, in a coding when that pays. */
export function sendEncoded(request: IncomingMessage, response: ServerResponse, body: Buffer, send: Send): void {
  varyByCoding(response);
  const coding = body.byteLength < COMPRESSED_FROM_BYTES ? null : codingFor(request.headers['accept-encoding']);
  if (coding === null) return send(body);
  encoded(body, coding).then(
    (bytes) => {
      response.setHeader('content-encoding', coding);
      weakenEtag(response);
      send(bytes);
    },
    () => send(body),
  );
}

export function isText(response: ServerResponse): boolean {
  return (
    (response.statusCode === 200 || response.statusCode >= 400) &&
    TEXT.test(String(response.getHeader('content-type') ?? '')) &&
    !response.hasHeader('content-encoding') &&
    !/no-transform/i.test(String(response.getHeader('cache-control') ?? ''))
  );
}

/** The same page in other bytes: its tag still says the same thing, no longer the same bytes. */
function weakenEtag(response: ServerResponse): void {
  const etag = response.getHeader('etag');
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
}
