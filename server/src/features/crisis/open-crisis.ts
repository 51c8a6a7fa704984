import { type CrisisSource, isHigher, type RaisedLevel } from '@between/rules/safety.ts';
import type { Tx } from '../../platform/db.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { asService, type StepContext } from '../audit/as-service.ts';
import { announceCrisis } from './announce-crisis.ts';
import { clocksOf, type CrisisRow, joinMove } from './crisis.model.ts';
import { hurryCase, insertCrisis, insertCrisisEvent, lockCrisisOfCase, setSource } from './crisis.queries.ts';
import { moveCrisis, noteCrisis } from './move-crisis.ts';

export interface OpenCrisis {
  /** The moderation case of the words. */
  caseId: string;
  itemId: string;
  /** Who is at risk: the author, or the person a worry is about. */
  personId: string | null;
  level: RaisedLevel;
  source: CrisisSource;
  isCanary?: boolean;
}

export interface OpenedCrisis {
  id: string;
  level: RaisedLevel;
  isNew: boolean;
  /** The level is higher than it was, or a case that people had settled has begun again: paging starts again. */
  hasRisen: boolean;
}

/**
 * Opens the one crisis case of a moderation case, or joins it: a level only rises, clocks only move earlier, and what
 * people had settled begins again with its history. In the caller's transaction; paging is the caller's next step.
 */
export async function openCrisis(ctx: StepContext, tx: Tx, input: OpenCrisis): Promise<OpenedCrisis> {
  // Whoever wrote or reported stands nowhere in the steps that the desk reads (ME25): only a moderator's own act has a name.
  const by = input.source === 'moderator' ? ctx : asService(ctx);
  const opened = await open(by, tx, input);
  if (opened !== null) return { id: opened, level: input.level, isNew: true, hasRisen: true };

  const there = await lockCrisisOfCase(tx, input.caseId);
  if (there === null) throw new Error('a crisis case vanished while it was opened');
  const joined = await join(by, tx, there, input);
  // What people only worried about is now known by itself: from then on it is no longer theirs alone (R14).
  if (there.source === 'report' && input.source !== 'report') await setSource(tx, there.id, input.source);
  return { ...joined, isNew: false };
}

async function open(ctx: StepContext, tx: Tx, input: OpenCrisis): Promise<string | null> {
  const now = ctx.clock.now();
  const id = ctx.ids.uuid();
  const { caseId, itemId, personId, level, source, isCanary = false } = input;
  const clocks = clocksOf(level, now);
  const begins = { state: 'detected', openedAt: now, levelSince: now, ...clocks } as const;
  if (!(await insertCrisis(tx, { id, caseId, itemId, personId, level, source, isCanary, ...begins }))) return null;

  await insertCrisisEvent(tx, {
    id: ctx.ids.uuid(),
    crisisCaseId: id,
    event: 'detect',
    actorId: ctx.actor.kind === 'member' ? ctx.actor.id : null,
    fromState: null,
    toState: 'detected',
    fromLevel: null,
    toLevel: level,
    noteSealed: null,
    createdAt: now,
  });
  if (isCanary) return id;
  await hurryCase(tx, caseId, clocks.acknowledgeDueAt);
  await appendAudit(ctx, tx, {
    action: 'crisis.detect',
    targetKind: 'case',
    targetId: caseId,
    caseId,
    itemId,
    toStatus: 'detected',
    after: { level, source },
    isAutomatic: ctx.actor.kind !== 'member',
  });
  announceCrisis(tx, ctx, { id, caseId, version: 1 });
  return id;
}

async function join(
  ctx: StepContext,
  tx: Tx,
  there: CrisisRow,
  { level }: OpenCrisis,
): Promise<Omit<OpenedCrisis, 'isNew'>> {
  const event = joinMove(there, level);
  if (event === 'again') {
    await noteCrisis(ctx, tx, { row: there, event });
    return { id: there.id, level: there.level, hasRisen: false };
  }
  const after = await moveCrisis(ctx, tx, { crisisCaseId: there.id, event, level });
  if (!there.isCanary) await hurryCase(tx, there.caseId, after.acknowledgeDueAt);
  return { id: there.id, level: after.level, hasRisen: event === 'reopen' || isHigher(after.level, there.level) };
}
