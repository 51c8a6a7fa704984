import { RELEASE_REVIEW_HOURS } from '@between/rules/safety.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { notToldOf } from './disclosure.model.ts';
import { teamOf, updateDisclosure } from './disclosure.queries.ts';
import { lockedRelease, type ReleaseDoor } from './load-disclosure.ts';
import { type ReleasePayload, readRelease } from './read-releases.ts';

export interface Release {
  disclosureId: string;
  /** Needed from whoever releases alone. */
  reason?: string | null | undefined;
  /** Why telling the person now would add risk; without it they are told in the same step. */
  untoldReason?: string | null | undefined;
}

/**
 * Releases to two people the last sign-in and the words a member left for this moment, and nothing else. A second person
 * does it; whoever asked may do it alone when none came in time, with a written reason (R17). The person is told unless
 * that adds risk. @throws {Forbidden} `needs_second_person`. @throws {Unauthenticated} `prove_again`.
 */
export async function release(ctx: Ctx, input: Release): Promise<ReleasePayload> {
  await releaseAsSecond(ctx, input, 'disclosure.read');
  return readRelease(ctx, input.disclosureId);
}

/** The step itself, for whoever came to it through `door`. */
export async function releaseAsSecond(ctx: Ctx, input: Release, door: ReleaseDoor): Promise<void> {
  const aloneReason = (input.reason ?? '').trim();
  const untoldReason = (input.untoldReason ?? '').trim();
  await transaction(ctx.db, async (tx) => {
    const { crisis, row, facts } = await lockedRelease(ctx, tx, input.disclosureId, door);

    authorize(ctx.actor, 'disclosure.release', facts);
    const actor = requireFreshProof(ctx);
    if (facts.isReleased) throw new Conflict('released_already');
    const isAlone = facts.isAsker;
    if (isAlone && aloneReason === '') throw new InvalidInput('reason', 'empty');

    const now = ctx.clock.now();
    const seal = async (text: string, field: string): Promise<Buffer> => {
      const { body } = intake(text, { kind: 'decisionReason', field });
      return ctx.vault.seal(tx, { kind: 'crisis_case', id: crisis.id }, body, now);
    };
    await updateDisclosure(tx, row.id, {
      releasedBy: actor.id,
      releasedAt: now,
      reviewDueAt: addHours(now, RELEASE_REVIEW_HOURS),
      isAlone,
      ...(isAlone ? { aloneReasonSealed: await seal(aloneReason, 'reason') } : {}),
      ...(untoldReason === '' ? { toldAt: now } : { untoldReasonSealed: await seal(untoldReason, 'untoldReason') }),
    });
    await appendAudit(ctx, tx, {
      action: 'disclosure.release',
      targetKind: 'case',
      targetId: crisis.caseId,
      caseId: crisis.caseId,
      ...(row.askedBy === null || isAlone ? {} : { secondActorId: row.askedBy }),
      after: { isAlone, isPersonTold: untoldReason === '' },
    });
    const isToBeTold = untoldReason === '' && crisis.personId !== null;
    const reviewers = await teamOf(tx, {
      groupId: crisis.groupId,
      roles: ['lead', 'clinician'],
      exceptIds: notToldOf(crisis, [actor.id, row.askedBy]),
      now,
    });
    await tell(ctx, tx, [
      ...(isToBeTold
        ? [{ accountId: crisis.personId ?? '', kind: 'care_note' as const, causeId: row.id, detail: 'found' }]
        : []),
      ...reviewers.map((accountId) => ({
        accountId,
        kind: 'team' as const,
        causeId: row.id,
        detail: 'release_review',
      })),
    ]);
  });
}
