import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type DevMail, newestDevMails } from '../features/notices/dev-mail.queries.ts';
import type { Services } from '../platform/context.ts';

const SHOWN = 50;

const STYLE = `
:root{color-scheme:light dark;--paper:#f7f5f0;--card:#fff;--ink:#22302c;--soft:#52625c;--go:#1e5b4b}
@media(prefers-color-scheme:dark){:root{--paper:#161d1b;--card:#1f2826;--ink:#e9eeeb;--soft:#a9b8b1;--go:#8fd0b9}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
main{max-inline-size:48rem;margin-inline:auto;padding:2rem 1rem}
article{background:var(--card);border-radius:.75rem;padding:1.25rem 1.5rem;margin-block:1rem}
h1{margin:0}h2{font-size:1.125rem;margin:0}
p{margin:.25rem 0;color:var(--soft)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:1rem 0 0}
a{color:var(--go)}`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`;

/** `/dev/mail`: what would have been mailed, in trial without a relay. `?to=` narrows; JSON for tests. */
export function registerDevMail(app: FastifyInstance, services: Services): void {
  app.get<{ Querystring: { to?: string } }>('/dev/mail', async (request, reply) => {
    const { to } = request.query;
    const mails = await newestDevMails(services.db, {
      to: typeof to === 'string' && to !== '' ? to : null,
      limit: SHOWN,
    });
    void reply.header('cache-control', 'private, no-store');
    if ((request.headers.accept ?? '').includes('application/json')) return reply.send(mails);
    return reply
      .header('content-security-policy', POLICY)
      .type('text/html; charset=utf-8')
      .send(page(mails, services.config.publicOrigin.origin));
  });
}

function page(mails: readonly DevMail[], origin: string): string {
  const list = mails.map((mail) => letter(mail, origin)).join('\n') || '<p>No mail yet.</p>';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Development mail</title><style>${STYLE}</style></head>
<body><main><h1>Development mail</h1><p>No mail leaves this machine: the newest ${SHOWN} are shown here. <a href="/">Back to the community</a></p>
${list}
</main></body>
</html>
`;
}

function letter(mail: DevMail, origin: string): string {
  const at = mail.createdAt.toISOString();
  return `<article id="${mail.id}"><h2>${escape(mail.subject)}</h2><p>To ${escape(mail.toAddress)}, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p><pre>${linked(mail.bodyText, origin)}</pre></article>`;
}

/** Links to our own pages only: nothing else in a mail of ours is an address to follow. */
function linked(text: string, origin: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part) => (part.startsWith(`${origin}/`) ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
