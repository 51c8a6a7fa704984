import { getRequestEvent } from '$app/server';

/**
 * Long HTML that was drawn already, kept out of the framework's hands: the page is made with a mark in its place, and
 * the server puts the words there in the finished bytes. Copying and hashing fifty posts on their way was a third of a
 * page's cost. Only for pages without a framework in the browser (`csr = false`): nothing there looks for the mark.
 * @returns the mark; nobody can guess it, so no text of a person can hold it.
 */
export function lateHtml(html: string): string {
  const { door } = getRequestEvent().locals;
  if (door === undefined) return html;
  const mark = `<!--${crypto.randomUUID()}-->`;
  door.lateHtml.set(mark, html);
  return mark;
}

/** Every mark makes a page unlike any other, and the words are not in it yet: what Kit said of its bytes does not hold. */
export function forgetBytes(response: Response, method: string): void {
  response.headers.delete('etag');
  if (method === 'HEAD') response.headers.delete('content-length');
}
