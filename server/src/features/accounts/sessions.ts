import { SESSION_LIFE } from '@between/rules/accounts.ts';
import type { LifeState, RestrictionKind } from '@between/rules/accounts.ts';
import { type Adapter, type DatabaseSession, Lucia } from 'lucia';
import { randomBytes } from 'node:crypto';
import { addHours } from '../../platform/clock.ts';
import type { Ctx, Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { hashToken } from '../../platform/ids.ts';
import { type Actor, type Grant, GUEST, type Member } from '../../policy/actor.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  renewSession,
  replaceToken,
  sessionWithActor,
  shortenSessions,
} from './sessions.queries.ts';

/** The only file that knows lucia: its authors have stopped adding to it. lucia looks at sessions; lives and rows are ours. */

type Row = NonNullable<Awaited<ReturnType<typeof sessionWithActor>>>;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, { row: Row }>;
    DatabaseUserAttributes: { row: Row };
  }
}

/** Idle and absolute life in hours: shorter for whoever holds a role. */
function lifeOf(isStaff: boolean): { idleHours: number; absoluteHours: number } {
  return isStaff ? SESSION_LIFE.staff : SESSION_LIFE.member;
}

/** lucia compares with the machine's time; our instants follow the clock that tests may move. */
function toMachineTime(services: Services, instant: Date): Date {
  return new Date(instant.getTime() - services.clock.now().getTime() + Date.now());
}

/** lucia renews in the second half of its own thirty days; this moves that line to the second half of this session's idle life. */
const LUCIA_HALF_HOURS = 15 * 24;
function renewalLine(row: Row): Date {
  return addHours(row.expiresAt, LUCIA_HALF_HOURS - lifeOf(row.grants.length > 0).idleHours / 2);
}

function adapterOf(services: Services): Adapter {
  const { db, clock } = services;
  let seen: Row | null = null;
  return {
    async getSessionAndUser(token) {
      seen = await sessionWithActor(db, hashToken(token), clock.now());
      if (seen === null) return [null, null];
      const session: DatabaseSession = {
        id: token,
        userId: seen.accountId,
        expiresAt: toMachineTime(services, renewalLine(seen)),
        attributes: {},
      };
      return [session, { id: seen.accountId, attributes: { row: seen } }];
    },
    async updateSessionExpiration(token) {
      if (seen === null) return;
      const idle = addHours(clock.now(), lifeOf(seen.grants.length > 0).idleHours);
      const next = idle < seen.absoluteExpiresAt ? idle : seen.absoluteExpiresAt;
      if (next > seen.expiresAt) await renewSession(db, hashToken(token), next, clock.now());
    },
    deleteSession: (token) => deleteSession(db, hashToken(token)),
    deleteUserSessions: (accountId) => deleteSessionsOf(db, accountId),
    deleteExpiredSessions: () => deleteExpiredSessions(db, clock.now()),
    getUserSessions: () => Promise.reject(new Error('sessions are listed by listSessions')),
    setSession: () => Promise.reject(new Error('sessions are made by startSession')),
  };
}

function luciaOf(services: Services): Lucia<Record<never, never>, { row: Row }> {
  const isSecure = services.config.publicOrigin.isSecure;
  return new Lucia(adapterOf(services), {
    sessionCookie: {
      name: sessionCookieName(isSecure),
      expires: true,
      attributes: { secure: isSecure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (attributes) => attributes,
  });
}

/** `__Host-` binds the cookie to this origin; browsers take it under HTTPS only. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-session' : 'session';
}

/** Who acts: read once a request from the session cookie. Renews the cookie when half of its life is over. */
export async function actorOf(ctx: Ctx): Promise<Actor> {
  const token = ctx.request.sessionToken;
  if (token === null) return GUEST;
  const lucia = luciaOf(ctx);
  const { session, user } = await lucia.validateSession(token);
  if (session === null || user === null) return GUEST;
  if (session.fresh) ctx.setCookie(lucia.createSessionCookie(token).serialize());
  return memberOf(user.row, ctx.clock.now());
}

/** Who acts in a session that holds. */
export function memberOf(row: Row, now: Date): Member {
  const grants = row.grants as Grant[];
  const isProven = row.isDemo || row.secondFactorAt !== null;
  const isSuspensionOver = row.lifeState === 'suspended' && row.suspendedUntil !== null && row.suspendedUntil <= now;
  return {
    kind: 'member',
    id: row.accountId,
    handle: row.handle,
    lifeState: isSuspensionOver ? 'active' : (row.lifeState as LifeState),
    isConfirmed: row.emailConfirmedAt !== null,
    isApproved: row.approvedAt !== null,
    grants: isProven ? grants : [],
    needsSecondFactor: grants.length > 0 && !isProven,
    restrictions: row.restrictions.map((each) => ({
      kind: each.kind as RestrictionKind,
      groupId: each.groupId,
      decisionId: each.decisionId,
      until: each.validUntil === null ? null : new Date(each.validUntil),
    })),
    provedAt: row.provedAt,
    sessionId: row.id,
  };
}

export interface SessionStart {
  accountId: string;
  isStaff: boolean;
  /** A second factor was shown just now. */
  hasSecondFactor: boolean;
}

/** Makes a new session with a new id (also at elevation) and sends its cookie. */
export async function startSession(ctx: Ctx, tx: Tx, start: SessionStart): Promise<void> {
  const now = ctx.clock.now();
  const life = lifeOf(start.isStaff);
  const token = ctx.ids.token();
  const sealedKey = await ctx.vault.seal(
    tx,
    { kind: 'account', id: start.accountId },
    randomBytes(32).toString('base64'),
    now,
  );
  await insertSession(tx, {
    idHash: hashToken(token),
    id: ctx.ids.uuid(),
    accountId: start.accountId,
    createdAt: now,
    expiresAt: addHours(now, life.idleHours),
    absoluteExpiresAt: addHours(now, life.absoluteHours),
    secondFactorAt: start.hasSecondFactor ? now : null,
    deviceLabel: ctx.request.deviceLabel,
    deviceKey: sealedKey,
  });
  if (ctx.request.sessionToken !== null) await deleteSession(tx, hashToken(ctx.request.sessionToken));
  ctx.request.sessionToken = token;
  ctx.setCookie(luciaOf(ctx).createSessionCookie(token).serialize());
}

/** Elevation: the same session, its own drafts still readable, under a new id and with a fresh proof. */
export async function elevateSession(ctx: Ctx, tx: Tx, sessionId: string, hasSecondFactor: boolean): Promise<void> {
  const now = ctx.clock.now();
  const token = ctx.ids.token();
  await replaceToken(tx, sessionId, {
    idHash: hashToken(token),
    provedAt: now,
    secondFactorAt: hasSecondFactor ? now : null,
  });
  ctx.request.sessionToken = token;
  ctx.setCookie(luciaOf(ctx).createSessionCookie(token).serialize());
}

/** Sessions of somebody who now holds a role live as long as contract.md lets staff sessions live. */
export async function limitToStaffLife(ctx: Ctx, tx: Tx, accountId: string): Promise<void> {
  const now = ctx.clock.now();
  const life = lifeOf(true);
  await shortenSessions(tx, accountId, {
    idle: addHours(now, life.idleHours),
    absolute: addHours(now, life.absoluteHours),
  });
}

/** Ends this session and takes its cookie back. */
export async function endSession(ctx: Ctx): Promise<void> {
  if (ctx.request.sessionToken !== null) await luciaOf(ctx).invalidateSession(ctx.request.sessionToken);
  if (ctx.actor.kind === 'member') ctx.live.recheck([ctx.actor.id]);
  ctx.setCookie(luciaOf(ctx).createBlankSessionCookie().serialize());
}
