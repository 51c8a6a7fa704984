/** Help needs no script of the app: it opens at once, on old phones and without a connection. */
export const csr = false;
