/** No framework's router: without a connection every link is loaded whole, from what the service worker keeps. */
export const csr = false;
