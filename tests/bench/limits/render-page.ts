/**
 * The limit of a thread page: the product's own statements over pg, JSON parsed, fifty posts drawn by Svelte in one bare
 * component and sent by node:http. No layout, no words in any language, no headers.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import type { ThreadStatements } from '../lib/thread-statements.ts';

const web = createRequire(new URL('../../../web/package.json', import.meta.url));
const SOURCE = `<script>let { thread } = $props();</script>
<h1>{thread.title}</h1>
<article>{@html thread.opening.html}</article>
<ol>{#each thread.replies.nodes as post (post.id)}
  <li id="post-{post.id}"><article><header><b>{post.author.handle ?? 'a member'}</b> <time datetime={post.createdAt}>{post.createdAt.slice(11, 16)}</time></header>
    {#if post.html === null}<p>Taken away.</p>{:else}{@html post.html}{/if}
    <footer>{#each post.reactions as { kind, count, isMine } (kind)}<button name="kind" value={kind} aria-pressed={isMine}>{kind} {count}</button>{/each}
    {#if post.viewerCan.edit}<a href="?edit={post.id}">Edit</a>{/if}{#if post.viewerCan.report}<a href="/report/{post.id}">Report</a>{/if}</footer></article></li>
{/each}</ol>`;

interface Given {
  connection: pg.PoolConfig;
  statements: ThreadStatements;
  threadId: string;
}

async function compiledPage(): Promise<(thread: unknown) => string> {
  const { compile } = web('svelte/compiler');
  const { render } = await import(pathToFileURL(web.resolve('svelte/server')).href);
  const inside = pathToFileURL(web.resolve('svelte/internal/server')).href;
  const { js } = compile(SOURCE, { generate: 'server', name: 'Page' });
  const folder = mkdtempSync(join(tmpdir(), 'between-bench-page-'));
  const file = join(folder, 'page.mjs');
  writeFileSync(
    file,
    js.code
      .replaceAll(/(['"])svelte\/internal\/server\1/g, JSON.stringify(inside))
      .replaceAll(/import ['"]svelte\/internal\/flags[^;]*;/g, ''),
  );
  const { default: Page } = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return (thread) => render(Page, { props: { thread } }).body;
}

const given: Given = JSON.parse(process.env['GIVEN'] ?? '');
const { session, page } = given.statements;
const token = Buffer.from(process.env['TOKEN_HASH'] ?? '', 'hex');
const hashAt = session.values.findIndex((value) => typeof value === 'object' && value !== null);
const pool = new pg.Pool({ ...given.connection, max: 10 });
const draw = await compiledPage();

const server = createServer(async (request, response) => {
  const id = request.url?.split('/').at(-1) ?? '';
  await pool.query({ ...session, values: session.values.map((value, at) => (at === hashAt ? token : value)) });
  const { rows } = await pool.query<{ r0: string }>({
    ...page,
    values: page.values.map((value) => (value === given.threadId ? id : value)),
  });
  const html = `<!doctype html><html lang="en"><body>${draw(JSON.parse(rows[0]?.r0 ?? '{}'))}</body></html>`;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`ready http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
});
