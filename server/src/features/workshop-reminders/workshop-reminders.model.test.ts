import { describe, expect, it } from 'vitest';
import { reminderDueAt, shownReminders } from './workshop-reminders.model.ts';

const STARTS = new Date('2026-03-10T18:00:00Z');
const at = (time: string) => new Date(`2026-03-${time}:00Z`);
const shown = (now: Date, { isOn = true, startsAt = STARTS, sent = [] as Parameters<typeof shownReminders>[1] } = {}) =>
  shownReminders(['hour_before', 'day_before'], sent, { startsAt, isOn, now }).map(
    ({ moment, state }) => `${moment} ${state}`,
  );

describe('a reminder of a workshop', () => {
  it('is due a day or an hour before it begins, or when its doors open [TH08]', () => {
    expect(reminderDueAt('day_before', STARTS)).toEqual(at('09T18:00'));
    expect(reminderDueAt('hour_before', STARTS)).toEqual(at('10T17:00'));
    expect(reminderDueAt('doors', STARTS)).toEqual(at('10T17:45'));
  });

  it('waits, is sent, is missed an hour after its time, and is cancelled with its workshop [TH08]', () => {
    expect(shown(at('09T12:00'))).toEqual(['day_before scheduled', 'hour_before scheduled']);
    expect(shown(at('09T19:00'))).toEqual(['day_before scheduled', 'hour_before scheduled']);
    expect(shown(at('09T19:01'))).toEqual(['day_before missed', 'hour_before scheduled']);
    expect(shown(at('09T12:00'), { isOn: false })).toEqual(['day_before cancelled', 'hour_before cancelled']);
    const sent = [{ moment: 'day_before' as const, dueAt: at('09T18:00'), sentAt: at('09T18:01') }];
    expect(shown(at('10T12:00'), { sent })).toEqual(['day_before sent', 'hour_before scheduled']);
    // It moved on by a day: what was sent was for another time.
    expect(shown(at('10T12:00'), { sent, startsAt: at('11T18:00') })).toEqual([
      'day_before scheduled',
      'hour_before scheduled',
    ]);
  });

  it('that was sent is still told after it was switched off [TH08]', () => {
    const sent = [{ moment: 'doors' as const, dueAt: at('10T17:45'), sentAt: at('10T17:45') }];
    expect(shownReminders([], sent, { startsAt: STARTS, isOn: true, now: at('10T17:55') })).toMatchObject([
      { moment: 'doors', state: 'sent' },
    ]);
  });
});
