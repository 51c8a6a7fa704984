/** Pages that carry no framework (`csr = false`): they are always loaded whole, never drawn by the page before them. */
const PLAIN_PAGES =
  /^\/\(member\)\/groups\/\[slug\]\/(?:new|t\/\[id\](?:\/edit\/\[post\])?)$|^\/\(public\)\/(?:kept|help(?:\/\[\.\.\.page\])?|toolkit(?:\/\[tool\]|\/sheets\/\[sheet\])?)$/;

export function isPlainPage(routeId: string | null | undefined): boolean {
  return routeId != null && PLAIN_PAGES.test(routeId);
}
