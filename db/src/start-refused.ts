/** Stops the start with one clear line and no stack: the operator can act on it, so it is not a bug. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}
