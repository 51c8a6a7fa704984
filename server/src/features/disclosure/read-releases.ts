import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { disclosureFacts, type DisclosureRow } from './disclosure.model.ts';
import { crisisForRelease, disclosureById, disclosuresOf, releasesToReview } from './disclosure.queries.ts';
import { crisisOfRelease } from './load-disclosure.ts';

export interface ReleaseAbilities {
  release: boolean;
  releaseAlone: boolean;
  show: boolean;
  tell: boolean;
  review: boolean;
}

export interface ReleasePayload {
  release: DisclosureRow;
}

/** Releases of one crisis case, the newest first. @throws {NotFound} for whoever may not know it. */
export async function readReleases(ctx: Ctx, crisisCaseId: string): Promise<DisclosureRow[]> {
  await crisisOfRelease(ctx, ctx.db, crisisCaseId, 'look');
  return disclosuresOf(ctx.db, crisisCaseId);
}

/** Whether the actor may ask for a release here now. */
export async function mayAskRelease(ctx: Ctx, crisisCaseId: string): Promise<boolean> {
  const { facts } = await crisisOfRelease(ctx, ctx.db, crisisCaseId, 'look');
  return may(ctx.actor, 'disclosure.ask', facts);
}

export async function readRelease(ctx: Ctx, id: string): Promise<ReleasePayload> {
  const release = await disclosureById(ctx.db, id);
  if (release === null) throw new NotFound();
  await crisisOfRelease(ctx, ctx.db, release.crisisCaseId, 'look');
  return { release };
}

/** As many as a team should ever have waiting. */
const WAITING_MAX = 50;

/** Releases that wait for somebody's look, or until the person is told; those furthest behind first. */
export async function readWaitingReleases(ctx: Ctx): Promise<DisclosureRow[]> {
  authorize(ctx.actor, 'disclosure.listReviews', null);
  return releasesToReview(ctx.db, ctx.actor, WAITING_MAX);
}

/** What the viewer may do with it now. */
export async function releaseAbilities(ctx: Ctx, row: DisclosureRow): Promise<ReleaseAbilities> {
  const crisis = await crisisForRelease(ctx.db, row.crisisCaseId, 'look');
  if (crisis === null) return { release: false, releaseAlone: false, show: false, tell: false, review: false };
  const { actor } = ctx;
  const facts = disclosureFacts(actor, { crisis, row, now: ctx.clock.now() });
  const mayRelease = !facts.isReleased && may(actor, 'disclosure.release', facts);
  const hasSeen = actor.kind === 'member' && row.shownTo.includes(actor.id);
  return {
    release: mayRelease && !facts.isAsker,
    releaseAlone: mayRelease && facts.isAsker,
    show: !hasSeen && may(actor, 'disclosure.show', facts),
    tell: facts.isReleased && row.toldAt === null && may(actor, 'disclosure.tell', facts),
    review: facts.isReleased && row.reviewedAt === null && may(actor, 'disclosure.review', facts),
  };
}

/** Words inside a release, opened with the key of the crisis case; null without words. */
export async function openReason(ctx: Ctx, row: DisclosureRow, sealed: Buffer | null): Promise<string | null> {
  return sealed === null ? null : ctx.vault.open(ctx.db, { kind: 'crisis_case', id: row.crisisCaseId }, sealed);
}
