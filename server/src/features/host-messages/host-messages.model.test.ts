import { MESSAGE_MOMENTS, MESSAGE_STATES } from '@between/rules/workshops.ts';
import { describe, expect, it } from 'vitest';
import { dueAtOf, mayMove } from './host-messages.model.ts';

const AT = { startsAt: new Date('2026-03-10T18:00:00Z'), endsAt: new Date('2026-03-10T19:00:00Z') };
const NOW = new Date('2026-03-01T12:00:00Z');

describe('a message of a host', () => {
  it('has these arrows and no others [TH08]', () => {
    const arrows = MESSAGE_STATES.flatMap((from) =>
      MESSAGE_STATES.filter((to) => mayMove(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(arrows).toEqual([
      'scheduled → sent',
      'scheduled → failed',
      'scheduled → cancelled',
      'failed → scheduled',
      'failed → cancelled',
    ]);
  });

  it('is due so long before the start or after the end [TH08]', () => {
    const due = MESSAGE_MOMENTS.map((moment) => dueAtOf(moment, AT, NOW).toISOString().slice(0, 16));
    expect(due).toEqual([
      '2026-03-03T18:00',
      '2026-03-09T18:00',
      '2026-03-10T17:00',
      '2026-03-01T12:00',
      '2026-03-10T20:00',
      '2026-03-11T19:00',
    ]);
  });
});
