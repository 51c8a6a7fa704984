import type { TalkTime } from '@between/rules/wellness.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { actorId } from '../moderation/load-case.ts';
import { tell } from '../notices/tell.ts';
import { answerRequest, insertRequest, supervisors } from './wellness.queries.ts';

/** Somebody wants to talk: supervisors are told who, and nothing of a case (MO20). Asked twice is asked once. */
export async function askToTalk(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, 'wellness.own', null);
  const accountId = actorId(ctx);
  await transaction(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const id = ctx.ids.uuid();
    if (!(await insertRequest(tx, { id, accountId, askedAt: now }))) return;
    const told = await supervisors(tx, { now, exceptId: accountId });
    await tell(
      ctx,
      tx,
      told.map((each) => ({ accountId: each, kind: 'team', causeId: id, detail: 'talk_wanted' })),
    );
  });
}

/** Says when one talks with them. @throws {NotFound} when it is answered already, or is one's own. */
export async function answerTalkRequest(ctx: Ctx, { id, answer }: { id: string; answer: TalkTime }): Promise<void> {
  authorize(ctx.actor, 'wellness.lead', null);
  await transaction(ctx.db, async (tx) => {
    const change = { answer, answeredAt: ctx.clock.now(), answeredBy: actorId(ctx) };
    const asker = await answerRequest(tx, id, change);
    if (asker === null) throw new NotFound();
    await tell(ctx, tx, [{ accountId: asker, kind: 'team', causeId: id, detail: `talk_${answer}` }]);
  });
}
