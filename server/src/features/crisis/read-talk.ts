import { TALK_OFFER_DAYS, TALK_PAGE, type TalkSide } from '@between/rules/crisis.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { announceCrisis } from './announce-crisis.ts';
import { crisisById } from './crisis.queries.ts';
import { openNote } from './seal-note.ts';
import { messagesOf, personSaw, type TalkCardRow, talkOf, type TalkRow, talksOf, teamSeenAt } from './talk.queries.ts';

export interface MessageView {
  id: string;
  side: TalkSide;
  from: string | null;
  isMine: boolean;
  text: string;
  createdAt: Date;
  isSeen: boolean;
  isReported: boolean;
}

export interface TalkView {
  id: string;
  messages: MessageView[];
  with: string | null;
  isEnded: boolean;
  openedAt: Date;
}

/** The actor's own talk, its words opened. @throws {NotFound} for anybody else's. */
export async function readTalk(ctx: Ctx, talkId: string): Promise<TalkView> {
  const talk = await ownTalk(ctx, talkId);

  const messages = await talkMessages(ctx, talk);
  return {
    id: talkId,
    messages,
    with: messages.findLast(({ side }) => side === 'staff')?.from ?? null,
    isEnded: talk.endedAt !== null,
    openedAt: talk.openedAt,
  };
}

/** The actor's own talk as it is stored. */
export async function ownTalk(ctx: Ctx, talkId: string): Promise<TalkRow> {
  const talk = await talkOf(ctx.db, talkId);
  const isPerson = ctx.actor.kind === 'member' && talk !== null && talk.personId === ctx.actor.id;

  authorize(ctx.actor, 'talk.read', { isPerson });
  if (talk === null) throw new NotFound();
  return talk;
}

/** The newest messages of a talk, opened. Who wrote for the team is a desk name for both sides. */
export async function talkMessages(ctx: Ctx, talk: TalkRow): Promise<MessageView[]> {
  const rows = await messagesOf(ctx.db, talk.crisisCaseId, TALK_PAGE);
  const team = await teamSeenAt(ctx.db, talk.crisisCaseId);
  const seenBy = { person: team, staff: talk.personSeenAt };
  const messages: MessageView[] = [];
  for (const { id, side, deskName, authorId, sealed, createdAt, reportedAt } of rows) {
    const seenAt = seenBy[side];
    messages.push({
      id,
      side,
      from: deskName,
      isMine: ctx.actor.kind === 'member' && authorId === ctx.actor.id,
      text: await openNote(ctx, ctx.db, talk.crisisCaseId, sealed),
      createdAt,
      isSeen: seenAt !== null && seenAt >= createdAt,
      isReported: reportedAt !== null,
    });
  }
  return messages;
}

/** The person has read it up to now; the team sees that. */
export async function seeTalk(ctx: Ctx, talkId: string): Promise<{ talk: TalkView }> {
  await ownTalk(ctx, talkId);

  await transaction(ctx.db, async (tx) => {
    if (!(await personSaw(tx, talkId, ctx.clock.now()))) return;
    const row = await crisisById(tx, talkId);
    if (row !== null) announceCrisis(tx, ctx, row);
    if (ctx.actor.kind === 'guest') return;
    const { id } = ctx.actor;
    announce(tx, ctx, (live) => live.notice(`account:${id}`, 'talk.changed', {}));
  });
  return { talk: await readTalk(ctx, talkId) };
}

/** The actor's talks, newest first. */
export async function myTalks(ctx: Ctx): Promise<TalkCardRow[]> {
  authorize(ctx.actor, 'talk.read', { isPerson: true });
  if (ctx.actor.kind === 'guest') return [];
  return talksOf(ctx.db, ctx.actor.id, { since: null, limit: 20 });
}

/** A talk to offer on every page: the newest that is open and in which something was said lately. */
export async function waitingTalk(ctx: Ctx): Promise<TalkCardRow | null> {
  if (ctx.actor.kind === 'guest' || !may(ctx.actor, 'talk.read', { isPerson: true })) return null;
  const since = addDays(ctx.clock.now(), -TALK_OFFER_DAYS);
  const [talk] = await talksOf(ctx.db, ctx.actor.id, { since, limit: 1 });
  return talk ?? null;
}
