import { languageOf } from '@between/rules/language.ts';
import { DUE_MINUTES, LANES, type Lane } from '@between/rules/moderation.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { asService } from '../audit/as-service.ts';
import { announceCase } from './announce-case.ts';
import { ASLEEP } from './case.model.ts';
import { caseOfItem, insertCase, updateCase } from './case.queries.ts';
import { lockReportedItem, type ReportedItem, snapshotOf } from './fold.queries.ts';
import { moveState } from './move-state.ts';

type Clockwork = Pick<Services, 'clock' | 'ids' | 'live'>;

/** The case of some words as whoever brings something to it needs it. */
export type ItemCase = NonNullable<Awaited<ReturnType<typeof caseOfItem>>>;

export interface CaseReason {
  itemId: string;
  lane: Lane;
  /** When somebody should have looked; the lane's own time when left out. */
  dueAt?: Date;
}

/**
 * Brings a reason that is no report to the one case of some words: opens it, joins it, or opens it again. The words are
 * frozen in their present version. The lane only gets worse while a case is open, its due time only earlier.
 * @throws {NotFound} for no item.
 */
export async function openForItem(
  ctx: Clockwork,
  tx: Tx,
  { itemId, ...reason }: CaseReason,
): Promise<{ caseId: string; isNew: boolean }> {
  const item = await lockReportedItem(tx, itemId);
  if (item === null) throw new NotFound();
  await snapshotOf(tx, item, { id: ctx.ids.uuid(), at: ctx.clock.now() });

  const found = await caseOfItem(tx, item.id);
  if (found === null) return { caseId: (await openCase(ctx, tx, item, reason)).id, isNew: true };
  if (found.status === 'closed') await reopenCase(ctx, tx, found, reason);
  else await joinOpenCase(ctx, tx, found, reason);
  return { caseId: found.id, isNew: false };
}

type Reason = Omit<CaseReason, 'itemId'>;

/** The service opens and routes: who reported stands in the report alone, not in the steps that the desk reads. */
export async function openCase(ctx: Clockwork, tx: Tx, item: ReportedItem, reason: Reason): Promise<ItemCase> {
  const now = ctx.clock.now();
  const { lane } = reason;
  const dueAt = dueOf(reason, now);
  const id = ctx.ids.uuid();
  const language = languageOf(`${item.title ?? ''} ${item.body}`);
  await insertCase(tx, {
    id,
    itemId: item.id,
    groupId: item.groupId,
    lane,
    status: 'new',
    openedAt: now,
    dueAt,
    language,
  });
  const { status, version } = await moveState(asService(ctx), tx, {
    case: { id, status: 'new', version: 1, lane, dueAt },
    event: 'route',
    audit: { itemId: item.id, itemVersion: item.version },
  });
  return { id, status, version, lane, dueAt };
}

export async function reopenCase(ctx: Clockwork, tx: Tx, there: ItemCase, reason: Reason): Promise<void> {
  const dueAt = dueOf(reason, ctx.clock.now());
  await moveState(asService(ctx), tx, {
    case: there,
    event: 'reopen',
    change: { lane: reason.lane, dueAt, closedAt: null },
  });
}

/** What comes to an open case makes a new version, so that nobody decides without having seen it. What makes it more urgent wakes it. */
export async function joinOpenCase(ctx: Clockwork, tx: Tx, there: ItemCase, reason: Reason): Promise<void> {
  const dueAt = dueOf(reason, ctx.clock.now());
  const lane = LANES.indexOf(reason.lane) < LANES.indexOf(there.lane) ? reason.lane : there.lane;
  await updateCase(tx, there.id, there.version, { lane, dueAt: dueAt < there.dueAt ? dueAt : there.dueAt });
  announceCase(tx, ctx, { id: there.id, version: there.version + 1 });
  if (lane === there.lane || !ASLEEP.some((status) => status === there.status)) return;
  await moveState(asService(ctx), tx, {
    case: { ...there, lane, version: there.version + 1 },
    event: 'wake',
    change: { wakeAt: null, waitReason: '' },
  });
}

function dueOf({ lane, dueAt }: Reason, now: Date): Date {
  return dueAt ?? addMinutes(now, DUE_MINUTES[lane]);
}
