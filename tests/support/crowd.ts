import { randomBytes } from 'node:crypto';
import { addDays } from '@between/server/platform/clock.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import type { TestApp } from './app.ts';
import type { TestGroup } from './groups.ts';

/** Somebody of a crowd: nothing but an account in a group and a session. */
export interface Face {
  id: string;
  handle: string;
  cookie: string;
}

/** Many members of a group at once, signed in, straight in the database: a password takes a tenth of a second each. */
export async function makeCrowd(app: TestApp, group: TestGroup, size: number, name = 'face'): Promise<Face[]> {
  const { ids } = app.server.services;
  const now = app.clock.now();
  const agreement = await app.db
    .selectFrom('groupAgreement')
    .select('id')
    .where('groupId', '=', group.id)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow();
  const faces = Array.from({ length: size }, (_, place) => {
    const token = randomBytes(32).toString('base64url');
    return { id: ids.uuid(), handle: `${name}${place}`, token, cookie: `session=${token}` };
  });
  await app.db
    .insertInto('account')
    .values(
      faces.map(({ id, handle }) => ({
        id,
        handle,
        handleKey: handle,
        email: `${handle}@demo.example`,
        emailConfirmedAt: now,
        approvedAt: now,
        ageBand: '25_34',
        createdAt: now,
      })),
    )
    .execute();
  await app.db
    .insertInto('membership')
    .values(
      faces.map(({ id }) => ({
        groupId: group.id,
        accountId: id,
        agreementId: agreement.id,
        agreedAt: now,
        joinedAt: now,
      })),
    )
    .execute();
  await app.db
    .insertInto('session')
    .values(
      faces.map(({ id, token }) => ({
        idHash: hashToken(token),
        id: ids.uuid(),
        accountId: id,
        createdAt: now,
        lastSeenAt: now,
        provedAt: now,
        expiresAt: addDays(now, 20),
        absoluteExpiresAt: addDays(now, 60),
        deviceLabel: 'A program',
        deviceKey: randomBytes(16),
      })),
    )
    .execute();
  return faces.map(({ id, handle, cookie }) => ({ id, handle, cookie }));
}
