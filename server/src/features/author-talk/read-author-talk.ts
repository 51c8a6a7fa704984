import { AUTHOR_TALK_PAGE, OWN_AUTHOR_TALKS } from '@between/rules/author-talk.ts';
import type { TalkSide } from '@between/rules/crisis.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { announceCase } from '../moderation/announce-case.ts';
import { caseBehind } from '../moderation/case-behind.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { caseOpener } from '../moderation/case-opener.ts';
import { isNamelessCase } from '../moderation/is-nameless-case.ts';
import { type AuthorTalkRow, isTalkOpen } from './author-talk.model.ts';
import {
  authorTalkById,
  type AuthorTalkMessageRow,
  messagesOf,
  newestTalkOf,
  personSaw,
  talksOfPerson,
  wordsAskedAbout,
} from './author-talk.queries.ts';

export interface AuthorTalkView {
  id: string;
  messages: { id: string; side: TalkSide; text: string; createdAt: Date }[];
  /** The person's own words, as they stand. */
  words: string;
  openedAt: Date;
  endsAt: Date;
  isOpen: boolean;
}

/** The actor's own talk as it is stored. @throws {NotFound} for anybody else's. */
export async function ownAuthorTalk(ctx: Ctx, talkId: string): Promise<AuthorTalkRow> {
  const talk = await authorTalkById(ctx.db, talkId);
  const isPerson = ctx.actor.kind === 'member' && talk !== null && talk.personId === ctx.actor.id;

  authorize(ctx.actor, 'talk.read', { isPerson });
  if (talk === null) throw new NotFound();
  return talk;
}

/** The actor's own talk, opened: what the team wrote has no name of anybody (MO41). */
export async function readAuthorTalk(ctx: Ctx, talkId: string): Promise<AuthorTalkView> {
  const talk = await ownAuthorTalk(ctx, talkId);

  const { id, caseId, itemId, openedAt, endsAt } = talk;
  const [rows, words, open] = await Promise.all([
    messagesOf(ctx.db, { talkId }, AUTHOR_TALK_PAGE),
    wordsAskedAbout(ctx.db, itemId),
    caseOpener(ctx, caseId),
  ]);
  const messages = rows.map((row) => ({
    id: row.id,
    side: row.side,
    text: open(row.sealed),
    createdAt: row.createdAt,
  }));
  return { id, messages, words, openedAt, endsAt, isOpen: isTalkOpen(talk, ctx.clock.now()) };
}

/** The person has read it up to now; the desk sees that. */
export async function seeAuthorTalk(ctx: Ctx, talkId: string): Promise<{ talk: AuthorTalkView }> {
  const talk = await ownAuthorTalk(ctx, talkId);

  await transaction(ctx.db, async (tx) => {
    if (!(await personSaw(tx, talkId, ctx.clock.now()))) return;
    // Only told of: whoever reads must not wait for the desk.
    const row = await caseBehind(tx, talk.caseId, 'look');
    if (row !== null) announceCase(tx, ctx, row);
    announce(tx, ctx, (live) => live.notice(`account:${talk.personId}`, 'talk.changed', {}));
  });
  return { talk: await readAuthorTalk(ctx, talkId) };
}

export interface AuthorTalkCard {
  id: string;
  isUnread: boolean;
  isOpen: boolean;
  lastAt: Date;
}

/** The actor's own talks about their words, the latest word first. */
export async function myAuthorTalks(ctx: Ctx): Promise<AuthorTalkCard[]> {
  authorize(ctx.actor, 'talk.read', { isPerson: true });
  if (ctx.actor.kind === 'guest') return [];
  const now = ctx.clock.now();
  const rows = await talksOfPerson(ctx.db, ctx.actor.id, OWN_AUTHOR_TALKS);
  return rows.map((row) => ({ id: row.id, isUnread: row.isUnread, isOpen: isTalkOpen(row, now), lastAt: row.lastAt }));
}

export interface DeskTalkView {
  reason: string;
  openedAt: Date;
  endsAt: Date;
  isOpen: boolean;
  personSeenAt: Date | null;
  messages: { id: string; side: TalkSide; by: string | null; text: string; createdAt: Date }[];
}

/** What was asked and answered in a case, as the desk reads it; null where nobody asked. Whoever asks has been let into the case before. */
export async function readDeskTalk(ctx: Ctx, row: CaseRow): Promise<DeskTalkView | null> {
  const talk = await newestTalkOf(ctx.db, row.id);
  if (talk === null) return null;
  const [rows, isNameless, open] = await Promise.all([
    messagesOf(ctx.db, { caseId: row.id }, AUTHOR_TALK_PAGE),
    isNamelessCase(ctx, row.id),
    caseOpener(ctx, row.id),
  ]);
  const messages = rows.map((message) => ({
    id: message.id,
    side: message.side,
    by: nameOf(message, isNameless),
    text: open(message.sealed),
    createdAt: message.createdAt,
  }));
  const { openedAt, endsAt, personSeenAt } = talk;
  const isOpen = isTalkOpen(talk, ctx.clock.now());
  return { reason: open(talk.reasonSealed), openedAt, endsAt, isOpen, personSeenAt, messages };
}

/** The person has the author's panel beside it; colleagues are named unless the decision is looked at again (MO37). */
function nameOf({ side, handle }: AuthorTalkMessageRow, isNameless: boolean): string | null {
  return side === 'person' || isNameless ? null : handle;
}
