import { CANARY_ACCOUNT_ID } from '@between/rules/on-call.ts';
import {
  HARM_HOLD_MINUTES,
  HOLD_MINUTES,
  REVIEW_MINUTES,
  type CrisisSource,
  type HoldReason,
} from '@between/rules/safety.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService, type StepContext } from '../audit/as-service.ts';
import { openCrisis } from '../crisis/open-crisis.ts';
import { isStaffed } from '../duty/is-staffed.ts';
import { openForItem } from '../moderation/open-case.ts';
import { isChainReady } from '../on-call/is-chain-ready.ts';
import { callPeople } from '../on-call/call-people.ts';
import { insertHold, insertVerdict, keepWholeTitle, markRaised } from './verdicts.queries.ts';

export interface RaisedWords {
  itemId: string;
  itemVersion: number;
  /** Null once the account is gone. */
  authorId: string | null;
  groupId: string | null;
  taken: Taken;
  source: CrisisSource;
  /** The title that came along, in the author's own words. */
  wholeTitle?: string;
}

type Clockwork = Pick<StepContext, 'clock' | 'ids' | 'live'>;

/**
 * What follows from words the engine raised, in the transaction that stores them: the verdict, the note in front, the
 * case in its lane with frozen words, the crisis case, the hold and the calls. Calm words cost nothing here.
 */
export async function raiseWords(
  ctx: Clockwork,
  tx: Tx,
  raised: RaisedWords,
): Promise<{ crisisCaseId: string | null }> {
  const { itemId, itemVersion, taken, wholeTitle } = raised;
  const { verdict, fate } = taken;
  if (verdict === null || fate === null) {
    if (taken.holdReason === 'review') await awaitReader(ctx, tx, raised);
    return { crisisCaseId: null };
  }
  const now = ctx.clock.now();

  await insertVerdict(tx, { itemId, itemVersion, verdict, at: now });
  await markRaised(tx, itemId, taken);
  const until = taken.holdReason === null ? null : await holdEnd(tx, { ...raised, reason: taken.holdReason }, now);
  const { caseId } = await openForItem(ctx, tx, { itemId, lane: fate.lane });
  if (wholeTitle !== undefined && wholeTitle !== taken.shownTitle)
    await keepWholeTitle(tx, { itemId, itemVersion }, wholeTitle);
  if (taken.holdReason !== null && until !== null)
    await insertHold(tx, { itemId, reason: taken.holdReason, heldAt: now, until });
  await recordVerdict(ctx, tx, raised, caseId);
  const crisisCaseId = fate.crisisLevel === null ? null : await bringPeople(ctx, tx, raised, caseId);
  if (raised.authorId !== null && until !== null)
    announce(tx, ctx, (live) => live.notice(`account:${raised.authorId ?? ''}`, 'hold.changed', {}));
  return { crisisCaseId };
}

/** Calm words that somebody reads first: a case in the ordinary lane with a time to read them by, and the wait (MO52). */
async function awaitReader(ctx: Clockwork, tx: Tx, raised: RaisedWords): Promise<void> {
  const { itemId, itemVersion } = raised;
  const now = ctx.clock.now();
  const until = addMinutes(now, REVIEW_MINUTES);
  const { caseId } = await openForItem(ctx, tx, { itemId, lane: 'normal', dueAt: until });
  await insertHold(tx, { itemId, reason: 'review', heldAt: now, until });
  await appendAudit(asService(ctx), tx, {
    action: 'item.readFirst',
    targetKind: 'item',
    targetId: itemId,
    caseId,
    itemId,
    itemVersion,
    toStatus: 'held',
    isAutomatic: true,
  });
}

/** Opens or joins the crisis case; people are called when it is new or more urgent than before. */
async function bringPeople(ctx: Clockwork, tx: Tx, raised: RaisedWords, caseId: string): Promise<string | null> {
  const level = raised.taken.fate?.crisisLevel ?? null;
  if (level === null) return null;
  const { itemId, authorId, source } = raised;
  const isCanary = authorId === CANARY_ACCOUNT_ID;
  const opened = await openCrisis(asService(ctx), tx, { caseId, itemId, personId: authorId, level, source, isCanary });
  await callPeople(ctx, tx, opened);
  return opened.id;
}

/** Ten minutes for whoever is in danger; at once where nobody would come (R8). An hour for what words do to others. */
async function holdEnd(
  tx: Tx,
  { reason, groupId, authorId }: Pick<RaisedWords, 'groupId' | 'authorId'> & { reason: HoldReason },
  now: Date,
): Promise<Date> {
  if (reason === 'review') return addMinutes(now, REVIEW_MINUTES);
  if (reason === 'encouragement' || reason === 'others_data' || reason === 'scam')
    return addMinutes(now, HARM_HOLD_MINUTES);
  const isAnyoneComing =
    authorId === CANARY_ACCOUNT_ID || (await isChainReady(tx, now)) || (await isStaffed(tx, now, groupId));
  return isAnyoneComing ? addMinutes(now, HOLD_MINUTES) : now;
}

/** The record of acts holds rule names and the engine's version; words appear nowhere in it. */
async function recordVerdict(ctx: Clockwork, tx: Tx, raised: RaisedWords, caseId: string): Promise<void> {
  const { itemId, itemVersion, taken } = raised;
  const { verdict, visibility, holdReason } = taken;
  if (verdict === null || raised.authorId === CANARY_ACCOUNT_ID) return;
  await appendAudit(asService(ctx), tx, {
    action: verdict.isFallback ? 'item.unjudged' : 'item.raise',
    targetKind: 'item',
    targetId: itemId,
    caseId,
    itemId,
    itemVersion,
    toStatus: visibility,
    after: {
      level: verdict.level,
      flags: [...verdict.flags],
      engine: verdict.engine,
      ...(holdReason === null ? {} : { holdReason }),
      leftOut: taken.redactedSpans.length,
    },
    isAutomatic: true,
  });
}
