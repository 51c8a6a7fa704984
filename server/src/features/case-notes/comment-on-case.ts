import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { announceCase } from '../moderation/announce-case.ts';
import type { CaseRow } from '../moderation/case.model.ts';
import { actorId, loadCase } from '../moderation/load-case.ts';
import { colleaguesOf } from '../moderation/name-colleague.ts';
import { tell } from '../notices/tell.ts';
import { insertComment, pin, unpin } from './case-notes.queries.ts';
import { mentionedIn } from './mentions.ts';

/** Says something to the team inside a case; colleagues named with @ are told. @throws {NotFound} when the actor may not know the case. */
export async function commentOnCase(
  ctx: Ctx,
  input: { caseId: string; clientId: string; text: string },
): Promise<{ case: CaseRow }> {
  const text = intake(input.text, { kind: 'caseComment', field: 'text' }).body;
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, input.caseId, 'lock');

    authorize(ctx.actor, 'case.comment', facts);

    const now = ctx.clock.now();
    const isNew = await insertComment(tx, {
      id: input.clientId,
      caseId: row.id,
      authorId: actorId(ctx),
      bodySealed: await ctx.vault.seal(tx, { kind: 'case', id: row.id }, text, now),
      createdAt: now,
    });
    if (!isNew) return { case: row };
    const team = await colleaguesOf(ctx, tx, row);
    const named = mentionedIn(
      text,
      team.map(({ handle }) => handle),
    );
    await tell(
      ctx,
      tx,
      team
        .filter(({ handle }) => named.includes(handle))
        .map(({ id }) => ({ accountId: id, kind: 'team', causeId: row.id, detail: 'case_mention' })),
    );
    announceCase(tx, ctx, row);
    return { case: row };
  });
}

/** Puts one comment on top of a case, or takes it down. @throws {NotFound} for a comment of another case. */
export async function pinComment(
  ctx: Ctx,
  { caseId, commentId, isPinned }: { caseId: string; commentId: string; isPinned: boolean },
): Promise<{ case: CaseRow }> {
  return transaction(ctx.db, async (tx) => {
    const { row, facts } = await loadCase(ctx, tx, caseId, 'lock');

    authorize(ctx.actor, 'case.comment', facts);

    await unpin(tx, caseId);
    if (isPinned && !(await pin(tx, { caseId, commentId }, ctx.clock.now()))) throw new NotFound();
    announceCase(tx, ctx, row);
    return { case: row };
  });
}
