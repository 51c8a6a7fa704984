import { getRequestEvent } from '$app/server';

/**
 * Long HTML that the server has drawn already, kept out of the framework's hands: the page is made with a mark in its
 * place and gets the words when it is finished. Copying and hashing fifty posts five times on their way was a third of
 * a page's cost. Only for pages without a framework in the browser (`csr = false`): nothing there looks for the mark.
 * @returns the mark; nobody can guess it, so no text of a person can hold it.
 */
export function lateHtml(html: string): string {
  const mark = `<!--${crypto.randomUUID()}-->`;
  getRequestEvent().locals.lateHtml.set(mark, html);
  return mark;
}

/** The finished page: each mark replaced by its words. Every mark makes a page unlike any other, so its ETag goes. */
export async function withLateHtml(response: Response, late: ReadonlyMap<string, string>): Promise<Response> {
  if (late.size === 0 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  const headers = new Headers(response.headers);
  headers.delete('etag');
  const bytes = put(Buffer.from(await response.arrayBuffer()), late);
  headers.set('content-length', String(bytes.byteLength));
  return new Response(bytes, { status: response.status, headers });
}

/** In bytes: one curly quote anywhere in a page would make each later step over its text twice as dear. */
function put(page: Buffer<ArrayBuffer>, late: ReadonlyMap<string, string>): Buffer<ArrayBuffer> {
  const places = [...late].map(([mark, html]) => ({ at: page.indexOf(mark), mark, html }));
  const parts: Buffer[] = [];
  let from = 0;
  for (const { at, mark, html } of places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)) {
    parts.push(page.subarray(from, at), Buffer.from(html));
    from = at + mark.length;
  }
  return Buffer.concat([...parts, page.subarray(from)]);
}
