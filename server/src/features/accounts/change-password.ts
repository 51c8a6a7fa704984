import { passwordProblem } from '@between/rules/passwords.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { tell } from '../notices/tell.ts';
import type { ViewerRow } from './accounts.model.ts';
import { addressOf, passwordHashOf, setPasswordHash } from './accounts.queries.ts';
import { endSessionsOf } from './end-sessions.ts';
import { requireFreshProof, requireMember } from './fresh-proof.ts';
import { killLinks } from './links.queries.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { takeTry } from './patience.ts';
import { actorOf, elevateSession } from './sessions.ts';
import { viewerOf } from './viewer.ts';

/** Changes the own password: ends all other sessions, gives this one a new id, tells the address. */
export async function changePassword(
  ctx: Ctx,
  input: { current?: string | null | undefined; password: string },
): Promise<ViewerRow> {
  const actor = requireMember(ctx);
  const [stored, owner] = await Promise.all([passwordHashOf(ctx.db, actor.id), addressOf(ctx.db, actor.id)]);

  if (stored === null) requireFreshProof(ctx);
  else {
    await takeTry(ctx, `prove ${actor.id}`);
    if (!(await isPassword(stored, input.current ?? ''))) throw new InvalidInput('current', 'password_wrong');
  }
  const weakness = passwordProblem(input.password, [actor.handle, owner?.email.split('@', 1)[0] ?? '']);
  if (weakness !== null) throw new InvalidInput('password', weakness);

  const passwordHash = await hashPassword(input.password);
  await transaction(ctx.db, async (tx) => {
    await setPasswordHash(tx, actor.id, passwordHash);
    await endSessionsOf(ctx, tx, actor.id, actor.sessionId);
    await killLinks(tx, actor.id, ['reset_password', 'change_email'], ctx.clock.now());
    await elevateSession(ctx, tx, actor.sessionId, false);
    await tell(ctx, tx, [
      { accountId: actor.id, kind: 'security', causeId: ctx.ids.uuid(), detail: 'password_changed' },
    ]);
  });
  ctx.actor = await actorOf(ctx);
  return viewerOf(ctx);
}
