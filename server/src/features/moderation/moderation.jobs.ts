import type { Due } from '../../jobs/job.ts';
import { transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { asService } from '../audit/as-service.ts';
import { tell } from '../notices/tell.ts';
import { applyDecision } from './apply-decision.ts';
import { caseById, casesToWake, endedLeases } from './case.queries.ts';
import { casesDue } from './decision.queries.ts';
import { looksSince } from './list-cases.ts';
import { moveState } from './move-state.ts';
import { deleteSilentViewers } from './viewers.queries.ts';

/** Rows of one look; the next look is a second away. */
const BATCH = 50;

/** Ends undo windows: each case in a transaction of its own, so that one that fails holds up no other. */
export const endUndoWindows: Due = {
  name: 'moderation.undo_windows',
  async run(ctx, now) {
    for (const caseId of await casesDue(ctx.db, now, BATCH)) {
      await transaction(ctx.db, async (tx) => {
        const row = await caseById(tx, caseId, null, 'lock');
        if (row !== null && row.status === 'decided') await applyDecision(ctx, tx, row);
      });
    }
  },
};

/** Gives claims back whose lease was not renewed; the case keeps its age and so its place. */
export const endLeases: Due = {
  name: 'moderation.leases',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const row of await endedLeases(tx, now, BATCH)) {
        await moveState(asService(ctx), tx, {
          case: { ...row, status: 'claimed' },
          event: 'lease_end',
          change: { claimedBy: null, leaseUntil: null },
        });
      }
    });
  },
};

/** Wakes what was put aside, and tells whoever put it aside (MO07). */
export const wakeCases: Due = {
  name: 'moderation.waits',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      for (const row of await casesToWake(tx, now, BATCH)) {
        await moveState(asService(ctx), tx, { case: row, event: 'wake', change: { wakeAt: null, waitReason: '' } });
        if (row.forAccountId !== null)
          await tell(ctx, tx, [{ accountId: row.forAccountId, kind: 'team', causeId: row.id, detail: 'case_woke' }]);
      }
    });
  },
};

/** Forgets screens that have been silent, and tells those who still look. */
export const endLooks: Due = {
  name: 'moderation.looks',
  async run(ctx) {
    await transaction(ctx.db, async (tx) => {
      for (const caseId of await deleteSilentViewers(tx, looksSince(ctx)))
        announce(tx, ctx, (live) => live.notice(`case:${caseId}`, 'case.viewers', { caseId }));
    });
  },
};
