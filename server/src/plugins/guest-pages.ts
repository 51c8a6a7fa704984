import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { GUEST_PAGE_MS, GUEST_PAGES_KEPT, GUEST_PAGE_MAX_BYTES } from '@between/rules/http.ts';
import type { Clock } from '../platform/clock.ts';
import { type Coding, codingFor, compressAnswer, encoded, isText, sendEncoded, varyByCoding } from './compress.ts';
import { kindOf } from './request-kind.ts';
import { whenWhole } from './whole-answer.ts';

/** Pages that are the same for everybody who is not signed in; what else they hang on is in the key. */
const PAGES = /^\/(?:(?:help-now|legal|handbook|programme)(?:\/[a-z0-9-]{1,40})?)?$/;
/** Cookies that a page for guests may hang on. With any other one, the session above all, a page is drawn. */
const COOKIES = /^(?:theme|language|help_country)=[A-Za-z-]{0,12}$/;
/** Longer wishes about languages are rare, and a stranger could fill the memory with them. */
const MAX_LANGUAGES = 120;
/** Members' everyday writing: it changes nothing that guests see. Every other change makes pages for guests old. */
const EVERYDAY =
  /^\s*mutation\s+(Reply|React|Unreact|EditPost|SaveDraft|DiscardDraft|FollowThread|MuteThread|UnfollowThread|MarkNoticesRead)\b/;

interface Page {
  headers: readonly (readonly [string, OutgoingHttpHeader])[];
  body: Buffer;
  etag: string;
  /** Bytes by coding, each made once. */
  codings: Map<Coding, Promise<Buffer>>;
}

interface Kept {
  page: Promise<Page | null>;
  /** By the machine and by the clock that tests may move: a page is old when either says so. */
  machineMs: number;
  clockMs: number;
}

/**
 * Pages for people who are not signed in, kept whole for a second: whoever opens help in a rush of thousands gets it
 * from memory. Dropped at every change made in this process, so that a person who just said they are there sees it; the
 * second is for changes made elsewhere. Only pages without a script of their own (no nonce) and without a cookie.
 */
export class GuestPages {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  /** What was sent last under a key: a page drawn anew to the same bytes is not compressed anew. */
  readonly #last = new Map<string, Page>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Forgets every page, also those being drawn. */
  drop(): void {
    this.#kept.clear();
  }

  /** Forgets every page after a change that guests may see. @param document the operation as it was run. */
  dropAfter(document: string): void {
    if (/\bmutation\b/.test(document) && !EVERYDAY.test(document)) this.drop();
  }

  /** Answers from memory, or has the page drawn and keeps it; several who ask at once wait for one drawing. */
  answer(request: IncomingMessage, response: ServerResponse, draw: () => void): boolean {
    const key = keyOf(request);
    if (key === null) return false;
    const kept = this.#kept.get(key);
    if (kept !== undefined && this.#isFresh(kept)) {
      void kept.page.then((page) => {
        if (response.destroyed) return;
        if (page !== null) return void send(page, request, response);
        compressAnswer(request, response);
        draw();
      });
      return true;
    }
    this.#draw(key, request, response, draw);
    return true;
  }

  #isFresh({ machineMs, clockMs }: Kept): boolean {
    const moved = Math.abs(this.#clock.now().getTime() - clockMs);
    return moved < GUEST_PAGE_MS && performance.now() - machineMs < GUEST_PAGE_MS;
  }

  #draw(key: string, request: IncomingMessage, response: ServerResponse, draw: () => void): void {
    const { promise, resolve } = Promise.withResolvers<Page | null>();
    const kept = { page: promise, machineMs: performance.now(), clockMs: this.#clock.now().getTime() };
    if (this.#kept.size >= GUEST_PAGES_KEPT) this.drop();
    this.#kept.set(key, kept);
    let isSettled = false;
    const settle = (page: Page | null): void => {
      if (isSettled) return;
      isSettled = true;
      if (page === null && this.#kept.get(key) === kept) this.#kept.delete(key);
      resolve(page);
    };
    response.once('close', () => settle(null));
    whenWhole(
      response,
      () => isText(response),
      (body, plainSend) => {
        const page = pageOf(response, body);
        if (page === null) {
          settle(null);
          sendEncoded(request, response, body, plainSend);
          return;
        }
        const same = this.#remember(key, page);
        settle(same);
        void send(same, request, response);
      },
    );
    draw();
  }

  #remember(key: string, page: Page): Page {
    const last = this.#last.get(key);
    const same = last?.body.equals(page.body) === true ? { ...page, codings: last.codings } : page;
    if (this.#last.size >= GUEST_PAGES_KEPT) this.#last.clear();
    this.#last.set(key, same);
    return same;
  }
}

/** What the page hangs on, or null when it has to be drawn for this request alone. */
function keyOf(request: IncomingMessage): string | null {
  const { path } = kindOf(request);
  if (request.method !== 'GET' || request.url !== path || !PAGES.test(path)) return null;
  const cookies = (request.headers.cookie ?? '').split(';').flatMap((part) => part.trim() || []);
  if (!cookies.every((cookie) => COOKIES.test(cookie))) return null;
  const languages = request.headers['accept-language'] ?? '';
  if (languages.length > MAX_LANGUAGES) return null;
  return JSON.stringify([path, cookies.sort(), languages]);
}

/** Headers of this one request and connection; every other one belongs to the page. */
const OF_THE_REQUEST = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding']);
const OF_THE_BODY = new Set(['content-length', 'content-encoding', 'etag', 'vary']);

/** The page as it can be sent to everybody, or null. */
function pageOf(response: ServerResponse, body: Buffer): Page | null {
  const policy = String(response.getHeader('content-security-policy') ?? '');
  const isForAll =
    response.statusCode === 200 &&
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !response.hasHeader('set-cookie') &&
    policy.includes('script-src') &&
    !policy.includes("'nonce-") &&
    body.byteLength <= GUEST_PAGE_MAX_BYTES;
  if (!isForAll) return null;
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || OF_THE_REQUEST.has(name) || OF_THE_BODY.has(name) ? [] : [[name, value] as const],
  );
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { headers, body, etag, codings: new Map() };
}

async function send(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.removeHeader('content-length');
  response.setHeader('etag', page.etag);
  varyByCoding(response);
  if (request.headers['if-none-match'] === page.etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const coding = codingFor(request.headers['accept-encoding']);
  const bytes = coding === null ? page.body : await inCoding(page, coding);
  if (coding !== null) response.setHeader('content-encoding', coding);
  response.statusCode = 200;
  response.setHeader('content-length', bytes.byteLength);
  response.end(bytes);
}

function inCoding(page: Page, coding: Coding): Promise<Buffer> {
  const made = page.codings.get(coding) ?? encoded(page.body, coding, 'kept');
  page.codings.set(coding, made);
  return made;
}
