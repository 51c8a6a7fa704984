import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@between/rules/errors.ts';

/** An answer of the guard itself, as a page for people and as JSON for programs. */
export interface PlainAnswer {
  status: number;
  code: ErrorCode;
  title: string;
  sentence: string;
  retryAfterSeconds?: number;
}

/** System fonts and colours only: this page must not need a second request. */
const STYLE = `
:root{color-scheme:light dark;--paper:#f7f5f0;--ink:#22302c;--soft:#52625c;--go:#1e5b4b;--on:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#161d1b;--ink:#e9eeeb;--soft:#a9b8b1;--go:#8fd0b9;--on:#10201b}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;min-block-size:100dvh;display:grid;place-content:center}
main{max-inline-size:32rem;padding:2rem 1.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
p{margin:0 0 1.5rem;color:var(--soft)}
a{display:inline-block;min-block-size:2.75rem;padding:.625rem 1.25rem;border-radius:.75rem;background:var(--go);color:var(--on);text-decoration:none;font-weight:600;box-sizing:border-box}
a:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.again{background:none;color:var(--go);text-decoration:underline}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'`;

export const TOO_LARGE: PlainAnswer = {
  status: 413,
  code: 'INVALID_INPUT',
  title: 'That is too long to send',
  sentence:
    'What you sent is larger than we can take. Go back, shorten it or split it in two; your words are still in the form.',
};

export const FOREIGN_ORIGIN: PlainAnswer = {
  status: 403,
  code: 'FORBIDDEN',
  title: 'This did not come from our pages',
  sentence: 'For your safety we only accept forms from our own pages. Open the page again and send it from there.',
};

export const DATABASE_AWAY: PlainAnswer = {
  status: 503,
  code: 'UNAVAILABLE',
  title: 'We will be back in a moment',
  sentence: 'We cannot reach our storage right now. Nothing that was sent is lost. Help now works all the same.',
  retryAfterSeconds: 5,
};

/** Too many requests from one address. */
export function tooMany(retryAfterSeconds: number): PlainAnswer {
  return {
    status: 429,
    code: 'RATE_LIMITED',
    title: 'A short pause, please',
    sentence: 'There were many tries from your connection in a short time. Wait a little, then try again.',
    retryAfterSeconds,
  };
}

/** More to do than we can do well. */
export function tooBusy(retryAfterSeconds: number): PlainAnswer {
  return {
    status: 503,
    code: 'UNAVAILABLE',
    title: 'Very busy right now',
    sentence:
      'Many people are here at once. Wait a few seconds, then load the page again. Help now works all the same.',
    retryAfterSeconds,
  };
}

/** Sends the answer in the form the client can use: JSON to the API's clients, a small page to everybody else. */
export function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PlainAnswer,
  facts: { isApi: boolean; requestId: string },
): void {
  response.statusCode = answer.status;
  response.setHeader('cache-control', 'private, no-store');
  if (answer.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(answer.retryAfterSeconds));
  const isForProgram = facts.isApi || !(request.headers.accept ?? '').includes('text/html');
  response.setHeader('content-type', isForProgram ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8');
  if (!isForProgram) response.setHeader('content-security-policy', POLICY);
  const text = isForProgram ? jsonOf(answer, facts.requestId) : pageOf(answer);
  response.end(request.method === 'HEAD' ? undefined : text);
}

function jsonOf({ code, sentence, retryAfterSeconds }: PlainAnswer, requestId: string): string {
  const extensions = { code, requestId, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  return JSON.stringify({ errors: [{ message: sentence, extensions }] });
}

function pageOf({ title, sentence }: PlainAnswer): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${sentence}</p><a href="/help-now">Get help now</a> <a class="again" href="">Try again</a></main></body>
</html>
`;
}
