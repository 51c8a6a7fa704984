import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof, requireMember } from '../accounts/fresh-proof.ts';
import { giveRole, takeRole } from '../accounts/hold-role.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { credentialOf } from './shown-credential.ts';
import type { CredentialRow } from './credentials.model.ts';
import { coWorkersOf, credentialById, credentialsHeld, markReinstated, markSuspended } from './credentials.queries.ts';

type Answer = Promise<{ credential: CredentialRow }>;

/** Badges that hold, suspended ones first. Operators and leads. */
export async function credentialsInUse(ctx: Ctx): Promise<CredentialRow[]> {
  authorize(ctx.actor, 'credential.check', { accountId: null });
  return credentialsHeld(ctx.db, ctx.clock.now());
}

/** Why the actor's own badge is suspended; null while it is not. */
export async function mySuspension(
  ctx: Ctx,
): Promise<{ body: string; place: string; since: Date; reason: string } | null> {
  authorize(ctx.actor, 'credential.readSuspension', null);
  const { id } = requireMember(ctx);
  const own = await credentialOf(ctx, id);
  if (own === null || own.suspendedAt === null) return null;
  return { body: own.body, place: own.place, since: own.suspendedAt, reason: own.suspensionReason };
}

/**
 * Takes a badge away at once (TH02). Its person is a member like others until it is given back: with the role go host pages,
 * their part in every workshop and their place on a stage; co-hosts and the safety moderator hear of it and go on.
 * @throws {InvalidInput} `empty` without a reason. @throws {Conflict} `already_in_state` when it does not hold.
 */
export async function suspendCredential(ctx: Ctx, input: { credentialId: string; reason: string }): Answer {
  const before = await credentialById(ctx.db, input.credentialId);

  authorize(ctx.actor, 'credential.suspend', { accountId: before?.accountId ?? null });
  const actor = requireMember(ctx);
  if (before === null) throw new NotFound();

  const suspensionReason = intakeLine(input.reason, { kind: 'suspensionReason', field: 'reason' });
  const suspendedAt = ctx.clock.now();
  await change(ctx, before, 'suspend', async (tx) => {
    if (!(await markSuspended(tx, before.id, { suspendedAt, suspendedBy: actor.id, suspensionReason }))) return false;
    await takeRole(ctx, tx, { accountId: before.accountId, role: 'therapist' });
    const beside = await coWorkersOf(tx, before.accountId);
    await tell(
      ctx,
      tx,
      beside.map(({ accountId, workshopId }) => ({
        accountId,
        kind: 'workshop_changed',
        causeId: workshopId,
        detail: 'therapist_away',
      })),
    );
    return true;
  });
  return { credential: { ...before, suspendedAt, suspensionReason } };
}

/** Gives a badge back, and the part as a therapist with it. @throws {Unauthenticated} without a fresh proof. @throws {Conflict} `already_in_state`. */
export async function reinstateCredential(ctx: Ctx, id: string): Answer {
  const before = await credentialById(ctx.db, id);

  authorize(ctx.actor, 'credential.check', { accountId: before?.accountId ?? null });
  const actor = requireFreshProof(ctx);
  if (before === null) throw new NotFound();

  await change(ctx, before, 'reinstate', async (tx) => {
    if (!(await markReinstated(tx, id))) return false;
    await giveRole(ctx, tx, { accountId: before.accountId, role: 'therapist', grantedBy: actor.id });
    return true;
  });
  return { credential: { ...before, suspendedAt: null, suspensionReason: '' } };
}

/** One step of a badge, its line in the audit, and word to its person. */
async function change(
  ctx: Ctx,
  { id, accountId }: CredentialRow,
  step: 'suspend' | 'reinstate',
  act: (tx: Tx) => Promise<boolean>,
): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    if (!(await act(tx))) throw new Conflict('already_in_state');
    await appendAudit(ctx, tx, {
      action: `credential.${step}`,
      targetKind: 'account',
      targetId: accountId,
      after: { credentialId: id },
    });
    const detail = step === 'suspend' ? 'credential_suspended' : 'credential_reinstated';
    await tell(ctx, tx, [{ accountId, kind: 'workshop_changed', causeId: ctx.ids.uuid(), detail }]);
  });
}
