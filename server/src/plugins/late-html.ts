/**
 * The finished page with each mark replaced by the words it keeps a place for. In bytes: one curly quote anywhere in a
 * page would make each step over its text twice as dear.
 */
export function putLateHtml(page: Buffer, late: ReadonlyMap<string, string>): Buffer {
  if (late.size === 0) return page;
  const places = [...late].map(([mark, html]) => ({ at: page.indexOf(mark), mark, html }));
  const parts: Buffer[] = [];
  let from = 0;
  for (const { at, mark, html } of places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)) {
    parts.push(page.subarray(from, at), Buffer.from(html));
    from = at + mark.length;
  }
  return Buffer.concat([...parts, page.subarray(from)]);
}
