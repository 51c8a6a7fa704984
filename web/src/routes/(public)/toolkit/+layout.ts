/** No framework: the tools open at once, on old phones and without a connection; player.ts is all their script. */
export const csr = false;
