import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { asService } from '../audit/as-service.ts';
import { tell } from '../notices/tell.ts';
import { holdersOf } from '../duty/team-pieces.queries.ts';
import { lockCaseOfCrisis, lockCrisis } from './crisis.queries.ts';
import { placeOfCrisis } from './crisis-place.queries.ts';
import { notToldHere, staffId } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { readTalk, type TalkView } from './read-talk.ts';
import { sealIfAny } from './seal-note.ts';
import { markReported, messageToPerson } from './talk.queries.ts';

/** The person says that something is not right with words of the team: the leads of the place hear of it. */
export async function reportMessage(
  ctx: Ctx,
  input: { messageId: string; note?: string | null | undefined },
): Promise<{ talk: TalkView }> {
  const note = intake(input.note ?? '', { kind: 'reportNote', field: 'note' }).body;
  const talkId = await transaction(ctx.db, async (tx) => {
    authorize(ctx.actor, 'talk.write', { isPerson: true });
    const message = await messageToPerson(tx, { messageId: input.messageId, personId: staffId(ctx) });
    if (message === null) throw new NotFound();
    if (message.reportedAt !== null) return message.crisisCaseId;

    const { crisisCaseId } = message;
    await lockCaseOfCrisis(tx, crisisCaseId);
    const row = await lockCrisis(tx, crisisCaseId);
    const place = await placeOfCrisis(tx, crisisCaseId);
    if (row === null || place === null) throw new NotFound();
    const now = ctx.clock.now();
    const noteSealed = await sealIfAny(ctx, tx, crisisCaseId, note);
    await markReported(tx, message.id, { reportedAt: now, reportNoteSealed: noteSealed });
    await noteCrisis(asService(ctx), tx, {
      row,
      event: 'talk_reported',
      ...(noteSealed === null ? {} : { noteSealed }),
    });
    const exceptIds = notToldHere(ctx, row, place);
    const leads = await holdersOf(tx, 'lead', { groupId: place.groupId, exceptIds, now });
    await tell(
      ctx,
      tx,
      leads.map((accountId) => ({ accountId, kind: 'team', causeId: crisisCaseId, detail: 'talk_reported' })),
    );
    return crisisCaseId;
  });
  return { talk: await readTalk(ctx, talkId) };
}
