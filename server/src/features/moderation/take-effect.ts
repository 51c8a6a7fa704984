import type { Lane } from '@between/rules/moderation.ts';
import type { Tx } from '../../platform/db.ts';
import type { DecisionRow } from './decision.model.ts';
import { leaveOut } from './leave-out.ts';
import {
  lockThread,
  markSeen,
  type MeasuredItem,
  setContentNote,
  setVisibility,
  slowThread,
} from './measure.queries.ts';

export interface Effect {
  decision: DecisionRow;
  item: MeasuredItem;
  lane: Lane;
}

/** What the measure does to the words and their thread, all at once. */
export async function takeEffect(tx: Tx, effect: Effect, now: Date): Promise<void> {
  await showOrHide(tx, effect, now);
  await changeWords(tx, effect);
  await changeThread(tx, effect, now);
}

async function showOrHide(tx: Tx, { decision, item }: Effect, now: Date): Promise<void> {
  const { action, rules } = decision;
  const givesBack = action === 'keep' || action === 'redact';
  if (action === 'remove')
    await setVisibility(tx, item.id, { visibility: 'removed', removedRule: rules[0] ?? null, at: now });
  else if (item.visibility === 'held' || (givesBack && item.visibility === 'removed'))
    await setVisibility(tx, item.id, { visibility: 'published', removedRule: null, at: now });
}

async function changeWords(tx: Tx, { decision, item }: Effect): Promise<void> {
  const { action, contentTopics, contentNote } = decision;
  if (action === 'add_note') await setContentNote(tx, item.id, { contentTopics, contentNote });
  if (action === 'redact') await leaveOut(tx, item, decision);
}

async function changeThread(tx: Tx, { decision, item, lane }: Effect, now: Date): Promise<void> {
  const { action, lockNote, reopenAt, slowSeconds } = decision;
  if (item.threadId === null) return;
  if (action === 'lock')
    await lockThread(tx, item.threadId, { lockedAt: now, lockReason: lockNote, lockedUntil: reopenAt });
  if (action === 'slow')
    await slowThread(tx, item.threadId, { slowSeconds: slowSeconds ?? 0, slowReason: lockNote, slowUntil: reopenAt });
  // A worry leaves no mark that others could read something from (R24).
  if (lane !== 'crisis') await markSeen(tx, item.threadId, now);
}
