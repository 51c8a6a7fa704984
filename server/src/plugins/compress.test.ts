import { type Server, type ServerResponse, createServer, request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { codingFor, compressAnswer } from './compress.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const PAGE = `<!doctype html>${'<p>Stairs, coat on. “Tonight” 🌊</p>'.repeat(300)}`;
const DECODE = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync };

interface Answer {
  headers: Record<string, string | string[] | undefined>;
  chunks: Buffer[];
  body: Buffer;
}

/** Asks a server that answers like this, as bytes on the wire. */
async function ask(
  answer: (response: ServerResponse) => void,
  accepted?: string,
  method = 'GET',
  late: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const server = createServer((incoming, response) => {
    compressAnswer(incoming, response, late);
    answer(response);
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new Promise((resolve, reject) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    request({ host: '127.0.0.1', port, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve({ headers: incoming.headers, chunks, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

const page = (response: ServerResponse): void => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(PAGE)),
    etag: '"one"',
  });
  response.write(PAGE);
  response.end();
};

describe('compressing', () => {
  it.each(['zstd', 'br', 'gzip'] as const)('sends the same page in %s as without', async (coding) => {
    const plain = await ask(page);
    const small = await ask(page, `identity, ${coding}`);
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', etag: '"one"' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(small.headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding', etag: 'W/"one"' });
    expect(small.headers['content-length']).toBe(String(small.body.byteLength));
    expect(small.body.byteLength).toBeLessThan(plain.body.byteLength / 5);
    expect(DECODE[coding](small.body).equals(plain.body)).toBe(true);
    expect(plain.body.toString('utf8')).toBe(PAGE);
  });

  it('takes the best coding that the client takes, and none that it refuses', () => {
    expect(codingFor('gzip, deflate, br, zstd')).toBe('zstd');
    expect(codingFor('gzip, deflate, br')).toBe('br');
    expect(codingFor('GZIP;q=0.5')).toBe('gzip');
    expect(codingFor('br;q=0, zstd;q=0.0, gzip;q=1.0')).toBe('gzip');
    expect(codingFor('identity')).toBeNull();
    expect(codingFor(undefined)).toBeNull();
  });

  it('leaves small texts, pictures, what is compressed already and streams of events as they are', async () => {
    const sent = (type: string, over: Record<string, string> = {}, text = PAGE) =>
      ask((response) => {
        response.writeHead(200, { 'content-type': type, ...over });
        response.end(text);
      }, 'zstd');
    const answers = await Promise.all([
      sent('application/json', {}, '{"data":null}'),
      sent('image/png'),
      sent('text/html', { 'content-encoding': 'x-made' }),
      sent('text/html', { 'cache-control': 'no-transform' }),
      sent('text/event-stream'),
    ]);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      undefined,
      'x-made',
      undefined,
      undefined,
    ]);
    expect(answers.slice(1).every(({ body }) => body.toString('utf8') === PAGE)).toBe(true);
  });

  it('puts late words in the places that a page kept for them, and nowhere else', async () => {
    const marks = ['<!--mark-one-->', '<!--mark-two-->', '<!--mark-unused-->'] as const;
    const late = new Map([
      [marks[1], '<p>$& “two” 🌊 <!--mark-one--></p>'],
      [marks[0], PAGE],
      [marks[2], 'nowhere'],
    ]);
    const text = `<main>“${marks[0]}”<hr>${marks[1]}</main>`;
    const sent = (coding?: string) =>
      ask(
        (response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          response.write(text.slice(0, 12));
          response.end(text.slice(12));
        },
        coding,
        'GET',
        late,
      );
    const whole = `<main>“${PAGE}”<hr><p>$& “two” 🌊 <!--mark-one--></p></main>`;
    const [plain, small] = [await sent(), await sent('zstd')];
    expect(plain.body.toString('utf8')).toBe(whole);
    expect(plain.headers['content-length']).toBe(String(Buffer.byteLength(whole)));
    expect(zstdDecompressSync(small.body).toString('utf8')).toBe(whole);
  });

  it('lets an answer in pieces of unknown length through, piece by piece', async () => {
    const { headers, chunks, body } = await ask((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('first');
      setTimeout(() => response.end('second'), 20);
    }, 'zstd');
    expect(headers['content-encoding']).toBeUndefined();
    expect(chunks.map(String)).toEqual(['first', 'second']);
    expect(body.toString()).toBe('firstsecond');
  });

  it('sends heads, empty answers and headers flushed early as Node does', async () => {
    const head = await ask(page, 'zstd', 'HEAD');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(PAGE)));
    const empty = await ask((response) => void response.writeHead(204).end(), 'zstd');
    expect(empty.body.byteLength).toBe(0);
    const flushed = await ask((response) => {
      response.setHeader('content-type', 'text/event-stream');
      response.flushHeaders();
      response.end('data: 1\n\n');
    }, 'zstd');
    expect(flushed.body.toString()).toBe('data: 1\n\n');
  });
});
