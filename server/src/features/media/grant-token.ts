import { createHmac, timingSafeEqual } from 'node:crypto';
import { MEDIA_ACTS, type MediaAct } from '@between/rules/media.ts';
import type { Vault } from '../../platform/vault.ts';

/** What a grant says: a JWT that only this server makes and reads. */
export interface GrantClaims {
  /** The person, under the name they have in this room's media. */
  sub: string;
  /** The workshop; in a test the room of that test. */
  room: string;
  act: MediaAct;
  /** What is sent or watched: `<participant>.<source>`, or `programme`. */
  stream: string;
  /** Seconds since 1970. */
  exp: number;
  /** Counts once. */
  jti: string;
}

/** What a grant is for: one for a test opens no workshop, and one for a workshop no test. */
export type GrantPurpose = 'media grant' | 'connection test';

const HEAD = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');
const TOKEN_MAX_CHARS = 1_000;

export function signGrant(vault: Vault, claims: GrantClaims, purpose: GrantPurpose = 'media grant'): string {
  const body = `${HEAD}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${body}.${macOf(vault, body, purpose).toString('base64url')}`;
}

/** The claims of a token that was signed here for this, expired or not; null for any other. */
export function readGrant(vault: Vault, token: string, purpose: GrantPurpose = 'media grant'): GrantClaims | null {
  const [head, body, mac, ...rest] = token.length > TOKEN_MAX_CHARS ? [] : token.split('.');
  if (head !== HEAD || body === undefined || mac === undefined || rest.length > 0) return null;
  const given = Buffer.from(mac, 'base64url');
  const right = macOf(vault, `${head}.${body}`, purpose);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return claimsOf(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
}

/** Only what we signed comes here; the look keeps an older release's shape from being taken for ours. */
function claimsOf(read: Partial<GrantClaims>): GrantClaims | null {
  const { sub, room, act, stream, exp, jti } = read;
  const isAct = MEDIA_ACTS.some((each) => each === act);
  if (sub === undefined || room === undefined || stream === undefined || exp === undefined || jti === undefined)
    return null;
  return isAct && act !== undefined ? { sub, room, act, stream, exp, jti } : null;
}

function macOf(vault: Vault, text: string, purpose: GrantPurpose): Buffer {
  return createHmac('sha256', vault.subkey(purpose)).update(text).digest();
}
