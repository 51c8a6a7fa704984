/** Read once and closed: no script of the app, so that nothing of it stays in a page's memory longer than the page. */
export const csr = false;
