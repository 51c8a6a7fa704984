import type { LineGrantFragment } from '#lib/graphql/documents.generated.ts';

/** The server took no offer; `status` says why, as HTTP does. */
export class OfferRefused extends Error {
  override readonly name = 'OfferRefused';
  readonly status: number;
  constructor(status: number) {
    super(`media was refused: ${status}`);
    this.status = status;
  }
}

/** How the server answered an offer. */
export interface Offered {
  sdp: string;
  /** Its name at the server. */
  session: string | null;
  /** Ends it at the server. */
  stop(): void;
}

/** The relays of a grant, as a connection takes them. */
export function relaysOf({ iceServers }: LineGrantFragment): RTCIceServer[] {
  return iceServers.map(({ urls, username, credential }) => ({
    urls: [...urls],
    ...(username !== null && credential !== null ? { username, credential } : {}),
  }));
}

/**
 * Offers a connection with a grant (WHIP, WHEP) without waiting for the ways out of this machine: each one that is found
 * calls at the addresses of the answer, and the server answers whoever calls. The answer is not set yet.
 * @throws {OfferRefused}
 */
export async function offerTo(connection: RTCPeerConnection, { token, path }: LineGrantFragment): Promise<Offered> {
  await connection.setLocalDescription();
  const authorization = `Bearer ${token}`;
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/sdp', authorization },
    body: connection.localDescription?.sdp ?? '',
  });
  if (answer.status !== 201) throw new OfferRefused(answer.status);
  const location = answer.headers.get('location') ?? path;
  return {
    sdp: await answer.text(),
    session: location.split('/').at(-1) ?? null,
    stop: () =>
      void fetch(location, { method: 'DELETE', headers: { authorization }, keepalive: true }).catch(() => undefined),
  };
}
