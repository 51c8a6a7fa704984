import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import type { CredentialRow } from './credentials.model.ts';
import { credentialById, markChecked, waitingCredentials } from './credentials.queries.ts';

export interface Check {
  credentialId: string;
  isRight: boolean;
  /** What the therapist reads beside the answer. */
  note?: string | null | undefined;
}

/** What waits for somebody to look it up. Operators and leads. */
export async function credentialsToCheck(ctx: Ctx): Promise<CredentialRow[]> {
  authorize(ctx.actor, 'credential.check', { accountId: null });
  return waitingCredentials(ctx.db);
}

/** Says what the register of the body said. From then on the badge holds, or the therapist reads why not (TH01). @throws {Unauthenticated} without a fresh proof. */
export async function checkCredential(ctx: Ctx, input: Check): Promise<{ credential: CredentialRow }> {
  const before = await credentialById(ctx.db, input.credentialId);

  authorize(ctx.actor, 'credential.check', { accountId: before?.accountId ?? null });
  const actor = requireFreshProof(ctx);
  if (before === null) throw new NotFound();

  const checkNote = intakeLine(input.note ?? '', { kind: 'credentialNote', field: 'note' });
  const check = { isRight: input.isRight, checkNote, checkedBy: actor.id, checkedAt: ctx.clock.now() };
  await transaction(ctx.db, async (tx) => {
    if (!(await markChecked(tx, before.id, check))) throw new Conflict('already_in_state');
    await appendAudit(ctx, tx, {
      action: 'credential.check',
      targetKind: 'account',
      targetId: before.accountId,
      after: { credentialId: before.id, isRight: input.isRight },
    });
    await tell(ctx, tx, [
      {
        accountId: before.accountId,
        kind: 'workshop_changed',
        causeId: before.id,
        detail: input.isRight ? 'credential_right' : 'credential_wrong',
      },
    ]);
  });
  return { credential: { ...before, ...check } };
}
