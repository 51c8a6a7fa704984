import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { openFindMe } from '../privacy/find-me.ts';
import { insertView, lastSignIn } from './disclosure.queries.ts';
import { lockedRelease } from './load-disclosure.ts';

/** Exactly what can be released, and nothing beside it (R17). */
export interface Released {
  lastSignInAddress: string | null;
  lastSignInAt: Date | null;
  /** What the member left "if someone must find me". */
  findMeWords: string | null;
}

/**
 * Shows what was released, once to each of the two people, for the call to the emergency services; every look is on
 * record. @throws {Conflict} `shown_already`, or `person_gone`. @throws {Forbidden} for everybody else.
 */
export async function showReleased(ctx: Ctx, disclosureId: string): Promise<Released> {
  return transaction(ctx.db, async (tx) => {
    const { crisis, row, facts } = await lockedRelease(ctx, tx, disclosureId);

    authorize(ctx.actor, 'disclosure.show', facts);
    const actor = requireFreshProof(ctx);
    if (crisis.personId === null) throw new Conflict('person_gone');
    const isFirst = await insertView(tx, { disclosureId: row.id, accountId: actor.id, shownAt: ctx.clock.now() });
    if (!isFirst) throw new Conflict('shown_already');

    const { address, at } = await lastSignIn(tx, crisis.personId);
    const findMe = await openFindMe(ctx, tx, crisis.personId);
    await appendAudit(ctx, tx, {
      action: 'disclosure.show',
      targetKind: 'case',
      targetId: crisis.caseId,
      caseId: crisis.caseId,
      after: { fields: ['last_sign_in_address', 'last_sign_in_at', 'find_me'], hasFindMe: findMe !== null },
    });
    return { lastSignInAddress: address, lastSignInAt: at, findMeWords: findMe?.words ?? null };
  });
}
