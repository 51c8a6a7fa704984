import type { Ctx } from '../../platform/context.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { caseOpener } from '../moderation/case-opener.ts';
import { isNamelessCase } from '../moderation/is-nameless-case.ts';
import { commentsOf, draftOf } from './case-notes.queries.ts';

const MOST_COMMENTS = 50;

export interface CommentView {
  id: string;
  by: string | null;
  isMine: boolean;
  text: string;
  createdAt: Date;
  isPinned: boolean;
  /** The case it was written in, when that one was merged into this. */
  fromCaseId: string | null;
}

/** What the team said, opened. Whoever asks has been let into the case before. */
export async function readComments(ctx: Ctx, row: CaseRow): Promise<CommentView[]> {
  const [rows, isNameless, open] = await Promise.all([
    commentsOf(ctx.db, row.id, MOST_COMMENTS),
    isNamelessCase(ctx, row.id),
    caseOpener(ctx, row.id),
  ]);
  const keys = new Map([[row.id, open]]);
  for (const { caseId } of rows) if (!keys.has(caseId)) keys.set(caseId, await caseOpener(ctx, caseId));
  return rows.map(({ id, authorId, handle, sealed, createdAt, pinnedAt, caseId }) => ({
    id,
    by: isNameless ? null : handle,
    isMine: ctx.actor.kind === 'member' && authorId === ctx.actor.id,
    text: keys.get(caseId)?.(sealed) ?? '',
    createdAt,
    isPinned: pinnedAt !== null,
    fromCaseId: caseId === row.id ? null : caseId,
  }));
}

export interface DraftView {
  text: string;
  version: number;
  by: string | null;
  writtenAt: Date | null;
}

/** The answer as it stands; empty before anybody wrote. */
export async function readDraft(ctx: Ctx, row: CaseRow): Promise<DraftView> {
  const draft = await draftOf(ctx.db, row.id);
  if (draft === null) return { text: '', version: 0, by: null, writtenAt: null };
  const { sealed, version, by, writtenAt } = draft;
  const [isNameless, open] = await Promise.all([isNamelessCase(ctx, row.id), caseOpener(ctx, row.id)]);
  return { text: open(sealed), version, by: isNameless ? null : by, writtenAt };
}
