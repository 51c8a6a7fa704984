import { isHigher, type RaisedLevel } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import { authorize } from '../../policy/authorize.ts';
import { asService } from '../audit/as-service.ts';
import { openForItem } from '../moderation/open-case.ts';
import { callPeople } from '../on-call/call-people.ts';
import { announceCrisis } from './announce-crisis.ts';
import { type CrisisRow, isBusy } from './crisis.model.ts';
import { lockCaseOfCrisis, lockCrisis } from './crisis.queries.ts';
import { staffId } from './load-crisis.ts';
import { openCrisis } from './open-crisis.ts';
import { readTalk, type TalkView } from './read-talk.ts';
import { sealNote } from './seal-note.ts';
import { insertMessage, talkOf, touchTalk } from './talk.queries.ts';

/**
 * The person answers in their talk: open whatever else is closed to them (R22), never counted and never held. What they
 * write is read by the engine, too, and can only bring people sooner. @throws {NotFound} for anybody else's talk.
 */
export async function sayInTalk(
  ctx: Ctx,
  { talkId, clientId, ...input }: { talkId: string; clientId: string; body: string },
): Promise<{ talk: TalkView }> {
  const { body } = intake(input.body, { kind: 'talkMessage', field: 'body' });
  const level = judgeWords({ body })?.level ?? 'none';
  await transaction(ctx.db, async (tx) => {
    const talk = await talkOf(tx, talkId);
    const personId = talk?.personId ?? null;
    const isPerson = ctx.actor.kind === 'member' && ctx.actor.id === personId;

    authorize(ctx.actor, 'talk.write', { isPerson });
    if (personId === null) throw new NotFound();

    await lockCaseOfCrisis(tx, talkId);
    const row = await lockCrisis(tx, talkId);
    if (row === null) throw new NotFound();
    const at = ctx.clock.now();
    await touchTalk(tx, { crisisCaseId: talkId, personId, at, isOpenAgain: true });
    const isNew = await insertMessage(tx, {
      id: clientId,
      crisisCaseId: talkId,
      side: 'person',
      authorId: staffId(ctx),
      deskName: null,
      bodySealed: await sealNote(ctx, tx, talkId, body),
      createdAt: at,
    });
    if (isNew) await bringPeople(ctx, tx, row, level === 'none' ? null : level);
  });
  return { talk: await readTalk(ctx, talkId) };
}

/** Words that say more than was known raise the case; words after people had settled it are noted or begin it again. */
async function bringPeople(ctx: Ctx, tx: Tx, row: CrisisRow, level: RaisedLevel | null): Promise<void> {
  const isNews = !isBusy(row.state) || (level !== null && isHigher(level, row.level));
  if (!isNews) return announceCrisis(tx, ctx, row);
  if (row.state === 'closed') await openForItem(ctx, tx, { itemId: row.itemId, lane: 'crisis' });
  const { caseId, itemId, personId } = row;
  const opened = await openCrisis(asService(ctx), tx, {
    caseId,
    itemId,
    personId,
    level: level ?? 'concern',
    source: 'member',
  });
  await callPeople(ctx, tx, opened);
}
