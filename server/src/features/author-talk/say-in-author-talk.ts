import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import { type Fate, wordsFate } from '../../platform/words-fate.ts';
import { authorize } from '../../policy/authorize.ts';
import { asService } from '../audit/as-service.ts';
import { openCrisis } from '../crisis/open-crisis.ts';
import { announceCase } from '../moderation/announce-case.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId } from '../moderation/load-case.ts';
import { caseBehind } from '../moderation/case-behind.ts';
import { moveState } from '../moderation/move-state.ts';
import { openForItem } from '../moderation/open-case.ts';
import { tell } from '../notices/tell.ts';
import { callPeople } from '../on-call/call-people.ts';
import { type AuthorTalkRow, isTalkOpen } from './author-talk.model.ts';
import { authorTalkById, insertMessage, touchTalk } from './author-talk.queries.ts';
import { type AuthorTalkView, ownAuthorTalk, readAuthorTalk } from './read-author-talk.ts';

/**
 * The author answers the team: the case wakes with what they said, and whoever asked is told. Words that say a life is in
 * danger call people, also when the talk is over (R22, R27). @throws {NotFound} for anybody else's. @throws {Conflict} `talk_over`.
 */
export async function sayInAuthorTalk(
  ctx: Ctx,
  { talkId, clientId, ...input }: { talkId: string; clientId: string; body: string },
): Promise<{ talk: AuthorTalkView }> {
  const { body } = intake(input.body, { kind: 'talkMessage', field: 'body' });
  const verdict = judgeWords({ body });
  const fate = verdict === null ? null : wordsFate(verdict, { place: 'open', namesOthers: false, pushesLinks: false });
  const { caseId } = await ownAuthorTalk(ctx, talkId);
  await transaction(ctx.db, async (tx) => {
    const row = await caseBehind(tx, caseId, 'lock');
    const talk = await authorTalkById(tx, talkId);
    if (row === null || talk === null) throw new NotFound();
    const isPerson = ctx.actor.kind === 'member' && talk.personId === ctx.actor.id;

    authorize(ctx.actor, 'talk.write', { isPerson });
    const now = ctx.clock.now();
    if (!isTalkOpen(talk, now) && fate?.crisisLevel == null) throw new Conflict('talk_over');

    const isNew = await insertMessage(tx, {
      id: clientId,
      talkId,
      side: 'person',
      authorId: actorId(ctx),
      bodySealed: await ctx.vault.seal(tx, { kind: 'case', id: caseId }, body, now),
      createdAt: now,
    });
    if (!isNew) return;
    await touchTalk(tx, talkId, now);
    await bringBack(ctx, tx, row, talk);
    if (fate !== null) await bringPeople(ctx, tx, row, fate);
  });
  return { talk: await readAuthorTalk(ctx, talkId) };
}

/** What was asked is answered: the case goes back into the queue, for whoever asked. */
async function bringBack(ctx: Ctx, tx: Tx, row: CaseRow, { openedBy }: AuthorTalkRow): Promise<void> {
  if (row.status === 'awaiting_member')
    await moveState(asService(ctx), tx, { case: row, event: 'wake', change: { wakeAt: null, waitReason: '' } });
  else announceCase(tx, ctx, row);
  if (openedBy !== null)
    await tell(ctx, tx, [{ accountId: openedBy, kind: 'team', causeId: row.id, detail: 'case_answered' }]);
}

async function bringPeople(ctx: Ctx, tx: Tx, row: CaseRow, fate: Fate): Promise<void> {
  const { itemId } = row;
  const { caseId } = await openForItem(ctx, tx, { itemId, lane: fate.lane });
  if (fate.crisisLevel === null) return;
  const opened = await openCrisis(asService(ctx), tx, {
    caseId,
    itemId,
    personId: actorId(ctx),
    level: fate.crisisLevel,
    source: 'member',
  });
  await callPeople(ctx, tx, opened);
}
