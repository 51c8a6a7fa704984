import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { authorize } from '../../policy/authorize.ts';
import { asService } from '../audit/as-service.ts';
import { lockCaseOfCrisis, lockCrisis } from './crisis.queries.ts';
import { noteCrisis } from './move-crisis.ts';
import { ownTalk, readTalk, type TalkView } from './read-talk.ts';
import { endTalkAt } from './talk.queries.ts';

/** The person ends their talk; writing again opens it again. The team goes on looking after the case. */
export async function endTalk(ctx: Ctx, talkId: string): Promise<{ talk: TalkView }> {
  const talk = await ownTalk(ctx, talkId);

  authorize(ctx.actor, 'talk.end', { isPerson: true });

  if (talk.endedAt === null)
    await transaction(ctx.db, async (tx) => {
      await lockCaseOfCrisis(tx, talkId);
      const row = await lockCrisis(tx, talkId);
      await endTalkAt(tx, talkId, ctx.clock.now());
      if (row !== null) await noteCrisis(asService(ctx), tx, { row, event: 'talk_ended' });
    });
  return { talk: await readTalk(ctx, talkId) };
}
