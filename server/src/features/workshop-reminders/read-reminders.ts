import type { Ctx } from '../../platform/context.ts';
import { ownSeatIn } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { type ReminderChoice, type ShownReminder, shownReminders } from './workshop-reminders.model.ts';
import { choiceFor, sentTo } from './workshop-reminders.queries.ts';

export interface OwnReminders extends ReminderChoice {
  items: ShownReminder[];
}

/** What the viewer chose for a workshop and what became of it; null without a seat, and once it ended. */
export async function readReminders(ctx: Ctx, workshop: WorkshopRow): Promise<OwnReminders | null> {
  const { actor } = ctx;
  const isAhead = workshop.state === 'published' || workshop.state === 'cancelled';
  if (actor.kind === 'guest' || !isAhead || (await ownSeatIn(ctx, workshop.id))?.state !== 'taken') return null;
  const [choice, sent] = await Promise.all([
    choiceFor(ctx.db, actor.id, workshop.id),
    sentTo(ctx.db, actor.id, workshop.id),
  ]);
  const { moments, isForAll } = choice ?? { moments: [], isForAll: false };
  const isOn = workshop.state === 'published';
  return {
    moments,
    isForAll,
    items: shownReminders(moments, sent, { startsAt: workshop.startsAt, isOn, now: ctx.clock.now() }),
  };
}
