import type { Role } from '@between/rules/roles.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { endSessionsOf } from './end-sessions.ts';
import { endGrants, insertGrant } from './invitations.queries.ts';

/** Gives somebody a role for the whole site; whoever holds it already keeps it. For acts of staff, in their transaction. */
export async function giveRole(
  ctx: Pick<Ctx, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  { accountId, role, grantedBy }: { accountId: string; role: Role; grantedBy: string },
): Promise<void> {
  const grant = { id: ctx.ids.uuid(), accountId, role, scope: 'site', scopeId: null, grantedBy };
  await insertGrant(tx, { ...grant, validFrom: ctx.clock.now() });
  announce(tx, ctx, (live) => live.recheck([accountId]));
}

/** Takes a role from somebody, wherever they hold it, and ends what is signed in there. */
export async function takeRole(
  ctx: Pick<Ctx, 'clock' | 'live'>,
  tx: Tx,
  { accountId, role }: { accountId: string; role: Role },
): Promise<void> {
  await endGrants(tx, accountId, role, ctx.clock.now());
  await endSessionsOf(ctx, tx, accountId, null);
}
