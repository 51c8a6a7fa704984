import type { WatchReason } from '@between/rules/watches.ts';
import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { isNamelessCase } from '../moderation/is-nameless-case.ts';
import { caseOpener } from '../moderation/case-opener.ts';
import { factsOfCase } from '../moderation/may-look-at-case.ts';
import { type WatchedThing, watchOn } from './watches.queries.ts';

export interface WatchView {
  id: string;
  reason: WatchReason;
  note: string | null;
  by: string | null;
  since: Date;
  until: Date;
  canChange: boolean;
}

/** The watch on an author or a thread, for somebody who was let into a case of theirs; null for whom it is about. */
export async function readWatch(ctx: Ctx, thing: WatchedThing): Promise<WatchView | null> {
  const { actor } = ctx;
  const watch = await watchOn(ctx.db, thing);
  if (watch === null || actor.kind === 'guest' || watch.accountId === actor.id) return null;

  const facts = await factsOfCase(ctx, actor, watch.caseId);
  const mayRead = facts !== null && may(actor, 'case.read', facts);
  const isNameless = !mayRead || (await isNamelessCase(ctx, watch.caseId));
  return {
    id: watch.id,
    reason: watch.reason,
    note: mayRead ? (await caseOpener(ctx, watch.caseId))(watch.noteSealed) : null,
    by: isNameless ? null : watch.by,
    since: watch.startedAt,
    until: watch.dueAt,
    canChange: facts !== null && may(actor, 'case.watch', facts),
  };
}
