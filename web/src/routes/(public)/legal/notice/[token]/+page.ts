/** A form that needs no script. */
export const csr = false;
