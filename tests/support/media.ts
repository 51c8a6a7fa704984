import type { MediaAct } from '@between/rules/media.ts';
import { type TestApp, freePort } from './app.ts';
import { MediaClient, type Relay } from './media-client.ts';
import type { Persona } from './personas.ts';

export const GRANT = `mutation ($input: MediaGrantInput!) { mediaGrant(input: $input) { grant { token path iceServers { urls username credential } } } }`;
const STAGE = `query ($id: UUID!) { workshop(id: $id) { stage {
  isOn streams { id handle source isHere isMuted isMine } hands { handle state } myHand { state word }
  viewerCan { speak speakRefusal raiseHand run } } } }`;

/** Media over loopback, on one port, as production has it. */
export async function mediaEnvironment(): Promise<Record<string, string>> {
  return { MEDIA_PUBLIC_IP: '127.0.0.1', MEDIA_UDP_PORT: String(await freePort()) };
}

export interface Stage {
  isOn: boolean;
  streams: { id: string; handle: string; source: string; isHere: boolean; isMuted: boolean; isMine: boolean }[];
  hands: { handle: string; state: string }[] | null;
  myHand: { state: string; word: string | null } | null;
  viewerCan: { speak: boolean; speakRefusal: string | null; raiseHand: boolean; run: boolean };
}

export async function stageOf(person: Persona, id: string): Promise<Stage> {
  return (await person.ask(STAGE, { id })).workshop.stage;
}

export async function grantFor(
  person: Persona,
  input: Record<string, unknown>,
): Promise<{ token: string; path: string; iceServers: Relay[] }> {
  return (await person.ask(GRANT, { input })).mediaGrant.grant;
}

/** One request to WHIP or WHEP, as a program makes it. */
export function postOffer(
  app: Pick<TestApp, 'origin'>,
  { path, token }: { path: string; token?: string },
  offer: string,
): Promise<Response> {
  return fetch(app.origin + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/sdp',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: offer,
  });
}

export interface OpenMedia {
  client: MediaClient;
  token: string;
  /** Where it can be ended. */
  location: string;
}

/** Sends or watches, as a page does: a grant, an offer, an answer. */
export async function openMedia(
  app: Pick<TestApp, 'origin'>,
  person: Persona,
  input: { workshopId: string; act: MediaAct; source?: string; streamId?: string },
  numbers?: { ssrc: number; sequence: number },
): Promise<OpenMedia> {
  const grant = await grantFor(person, input);
  const { client, offer } = await MediaClient.offer(input.act, numbers);
  const response = await postOffer(app, grant, offer);
  if (response.status !== 201) throw new Error(`media was refused: ${response.status} ${await response.text()}`);
  client.accept(await response.text());
  return { client, token: grant.token, location: response.headers.get('location') ?? '' };
}
