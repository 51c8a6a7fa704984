import { ADD_WEEKLY_SHIFT, ROSTER_PEOPLE, SAVE_CHAIN } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';

const LEAD = 'rhea';
const OPERATOR = 'alex';
/** Who is called when nobody answers, in this order. */
const CHAIN = ['nour', 'rhea'];
const ZONE = 'Europe/London';
/** The desk is covered day and night; somebody is on call beside it. */
const DAILY = [
  { lane: 'desk', handle: 'sam', starts: '08:00', ends: '20:00' },
  { lane: 'desk', handle: 'rhea', starts: '20:00', ends: '08:00' },
  { lane: 'on_call', handle: 'nour', starts: '20:00', ends: '08:00' },
  { lane: 'on_call', handle: 'rhea', starts: '08:00', ends: '20:00' },
];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The weeks that people planned, and the chain: at the end of the telling, so that no shift is in the past. */
export function tellRoster(stage: Stage): StoryEvent[] {
  const plan = async (): Promise<void> => {
    const { roster } = await stage.ask<{ roster: { people: { accountId: string; handle: string }[] } }>(
      LEAD,
      ROSTER_PEOPLE,
    );
    const idOf = new Map(roster.people.map(({ handle, accountId }) => [handle, accountId]));
    await stage.ask(OPERATOR, SAVE_CHAIN, { accountIds: CHAIN.map((handle) => idOf.get(handle)) });
    for (const { handle, ...hours } of DAILY)
      for (const weekday of WEEKDAYS)
        await stage.ask(LEAD, ADD_WEEKLY_SHIFT, {
          input: { ...hours, weekday, accountId: idOf.get(handle), timeZone: ZONE },
        });
  };
  return [{ minutesAgo: 0, happen: plan }];
}
