import type { DebriefAnswer } from '@between/rules/crisis.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { tell } from '../notices/tell.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { holdersOf } from '../duty/team-pieces.queries.ts';
import { answerOffer } from './follow-up.queries.ts';
import { lockedCrisis, notToldHere, staffId } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';

/** Whoever was in a severe case says whether they want to talk it over (R20); a yes tells the leads. @throws {Conflict} `not_allowed` without an offer. */
export async function answerDebrief(
  ctx: Ctx,
  { crisisCaseId, answer }: { crisisCaseId: string; answer: DebriefAnswer },
): Promise<CrisisPayload> {
  await transaction(ctx.db, async (tx) => {
    const { row, facts, place } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.write', facts);

    const now = ctx.clock.now();
    const accountId = staffId(ctx);
    if (!(await answerOffer(tx, { crisisCaseId, accountId }, { answer, answeredAt: now })))
      throw new Conflict('not_allowed');
    if (answer !== 'yes') return;
    await noteCrisis(ctx, tx, { row, event: 'debrief' });
    const exceptIds = notToldHere(ctx, row, place);
    const leads = await holdersOf(tx, 'lead', { groupId: place.groupId, exceptIds, now });
    await tell(
      ctx,
      tx,
      leads.map((id) => ({ accountId: id, kind: 'team', causeId: crisisCaseId, detail: 'debrief' })),
    );
  });
  return readCrisis(ctx, crisisCaseId);
}
