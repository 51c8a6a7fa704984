/** Why a request for media is refused, as HTTP says it. */
export class MediaRefusal extends Error {
  override readonly name = 'MediaRefusal';
  readonly status: 400 | 401 | 403 | 404 | 429 | 501 | 503;

  constructor(status: 400 | 401 | 403 | 404 | 429 | 501 | 503, message: string) {
    super(message);
    this.status = status;
  }
}
