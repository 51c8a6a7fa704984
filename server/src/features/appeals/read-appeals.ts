import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from '../../platform/page.ts';
import { authorize } from '../../policy/authorize.ts';
import { type AppealBar, appealBar, type AppealCardRow, type MyAppealRow } from './appeals.model.ts';
import { openAppeals } from './appeals.queries.ts';
import {
  appealableDecision,
  appealableReport,
  ownAppeals,
  ownDecisions,
  type OwnDecisionRow,
} from './own-appeals.queries.ts';
import type { Doubted } from './submit-appeal.ts';

/** The actor's own appeals, the newest first. */
export async function listOwnAppeals(ctx: Ctx, args: PageArguments): Promise<Page<MyAppealRow>> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();
  const page = pageRequest(args);
  const rows = await ownAppeals(ctx.db, ctx.actor.id, { page });
  return pageOf(rows, page, (appeal) => ({ at: appeal.createdAt, id: appeal.id }));
}

/** Decisions about the actor's own words, the newest first. */
export async function listOwnDecisions(ctx: Ctx, args: PageArguments): Promise<Page<OwnDecisionRow>> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();
  const page = pageRequest(args);
  const rows = await ownDecisions(ctx.db, ctx.actor.id, page);
  return pageOf(rows, page, (decision) => ({ at: decision.decidedAt, id: decision.id }));
}

/** Open appeals of the actor's queue. */
export async function listAppeals(ctx: Ctx): Promise<AppealCardRow[]> {
  authorize(ctx.actor, 'desk.open', null);
  if (ctx.actor.kind === 'guest') throw new NotFound();
  return openAppeals(ctx.db, ctx.actor);
}

/** Those of them that should have been answered by now (ME30). */
export async function listLateAppeals(ctx: Ctx): Promise<AppealCardRow[]> {
  const now = ctx.clock.now();
  return (await listAppeals(ctx)).filter(({ dueAt }) => dueAt <= now);
}

export interface Standing {
  canAppeal: boolean;
  refusal: AppealBar | null;
  isOverturned: boolean;
  appeal: MyAppealRow | null;
}

/** Whether the actor can ask for a second look, and the newest one they asked for. */
export async function standingOf(ctx: Ctx, doubted: Doubted): Promise<Standing> {
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();
  const { id } = ctx.actor;
  const found =
    'decisionId' in doubted
      ? await appealableDecision(ctx.db, doubted.decisionId, id)
      : await appealableReport(ctx.db, doubted.reportId, id);
  const [appeal] = await ownAppeals(ctx.db, id, doubted);
  const refusal = found === null ? 'appeal_nothing_to_change' : appealBar(found, ctx.clock.now());
  return { canAppeal: refusal === null, refusal, isOverturned: found?.isOverturned ?? false, appeal: appeal ?? null };
}
