import type { AlarmSubject } from '@between/rules/on-call.ts';
import { GAP_HOURS, HANDOVER_DAYS, SHIFT_LANES } from '@between/rules/roster.ts';
import { SHIFT_CONFIRM_MINUTES } from '@between/rules/safety.ts';
import { every } from '../../jobs/every.ts';
import type { Due, JobContext } from '../../jobs/job.ts';
import { addDays, addHours, addMinutes } from '../../platform/clock.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { deleteHandovers } from './handover.queries.ts';
import { peopleWanted } from './people-wanted.queries.ts';
import { planShifts } from './plan-shifts.ts';
import { gapsIn } from './roster-times.ts';
import {
  coveredBetween,
  isLanePlanned,
  isPlanFresh,
  markSilenceTold,
  nextPlanned,
  noteGap,
  silentShifts,
} from './roster.queries.ts';

/** Minutes between two looks at the plan: nothing in it is about seconds. */
const LOOK_MINUTES = 5;
const BATCH = 20;

/** Tells people of a gap; false when they were told a moment ago. Handed in by whoever calls people: they read who is on duty from here. */
export type TellOfGap = (
  ctx: JobContext,
  tx: Tx,
  alarm: { subject: Extract<AlarmSubject, 'shift_gap' | 'shift_silent'>; at: Date; also?: readonly string[] },
) => Promise<boolean>;

/** What falls due about the roster. */
export function rosterDues(tell: TellOfGap): readonly Due[] {
  return [keepRoster(tell), tellSilentShifts(tell)];
}

/** Plans ahead, tells leads of stretches nobody covers in the next day, and takes away old notes. */
const keepRoster = (tell: TellOfGap): Due => ({
  name: 'roster.plan',
  run: every(LOOK_MINUTES, async (ctx, now) => {
    await transaction(ctx.db, (tx) => planShifts(ctx, tx, now));
    for (const lane of SHIFT_LANES) await tellGaps(ctx, lane, now, tell);
    await sweepHandovers(ctx, now);
  }),
});

/** A shift counts as begun only once its person said so: ten minutes later others are called (R4). */
const tellSilentShifts = (tell: TellOfGap): Due => ({
  name: 'roster.silent',
  async run(ctx, now) {
    await transaction(ctx.db, async (tx) => {
      const begunBefore = addMinutes(now, -SHIFT_CONFIRM_MINUTES);
      for (const shift of await silentShifts(tx, { now, begunBefore, limit: BATCH })) {
        const next = await nextPlanned(tx, now, shift.accountId);
        const also = next === null ? [shift.accountId] : [shift.accountId, next];
        // An alarm of a moment ago may have told others of another shift: this one is told later, not never.
        if (await tell(ctx, tx, { subject: 'shift_silent', at: now, also })) await markSilenceTold(tx, shift.id, now);
      }
    });
  },
});

/** A place that plans no shifts in a lane has no gaps in it. */
async function tellGaps(
  ctx: JobContext,
  lane: (typeof SHIFT_LANES)[number],
  now: Date,
  tell: TellOfGap,
): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    if (!(await isLanePlanned(tx, lane))) return;
    if (await isPlanFresh(tx, lane, addMinutes(now, -SHIFT_CONFIRM_MINUTES))) return;
    const until = addHours(now, GAP_HOURS);
    const planned = await coveredBetween(tx, lane, now, until, now);
    let isNews = false;
    for (const gap of gapsIn(planned, now, until, await peopleWanted(tx))) {
      isNews = (await noteGap(tx, lane, gap, now)) || isNews;
    }
    if (isNews) await tell(ctx, tx, { subject: 'shift_gap', at: now });
  });
}

async function sweepHandovers(ctx: JobContext, now: Date): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    for (const id of await deleteHandovers(tx, addDays(now, -HANDOVER_DAYS)))
      await ctx.vault.destroy(tx, { kind: 'handover', id });
  });
}
